/** Who may be shown part of a payload. */
export const recipients = [
  "cndp-cell",
  "public-register",
  "platform",
  "telephone-operator",
  "prosecutor",
  "police",
  "hash-network",
  "statistics",
] as const;

/** Who may be shown part of a payload. */
export type Recipient = (typeof recipients)[number];
