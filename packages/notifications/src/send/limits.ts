/** How much is taken in. Larger input is refused before anything in it is looked at closely. */
export const payloadLimits = {
  /** Bytes of a payload's canonical JSON. */
  bytes: 1_048_576,
  /** Characters of a signed payload. */
  signedCharacters: 1_500_000,
} as const;
