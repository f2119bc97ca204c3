import type { ExchangedState } from "./exchanged-consent.js";

/** The states by the terms of the Data Privacy Vocabulary, where it has one; it has none for an opposition. */
export const dpvStates = {
  shown: "ConsentRequested",
  given: "ConsentGiven",
  renewed: "RenewedConsentGiven",
  refused: "ConsentRefused",
  withdrawn: "ConsentWithdrawn",
  expired: "ConsentExpired",
  revoked: "ConsentRevoked",
} as const satisfies Readonly<Partial<Record<ExchangedState, string>>>;

// The guide's prose still has ConsentTerminated, where the vocabulary has ConsentRevoked.
const byTerm = new Map<string, ExchangedState>([
  ...Object.entries(dpvStates).map(([state, term]) => [term, state as ExchangedState] as const),
  ["ConsentTerminated", "revoked"],
]);

const own = new Set<string>([...Object.keys(dpvStates), "objected"]);

/** A state read from a document, and whether it says exactly that. */
export function readState(
  word: string,
): { readonly state: ExchangedState; readonly exact: boolean } | undefined {
  const bare = word.replace(/^(dpv:|https:\/\/w3id\.org\/dpv#)/, "");
  if (own.has(bare)) return { state: bare as ExchangedState, exact: true };
  const state = byTerm.get(bare);
  if (state !== undefined) return { state, exact: true };
  // Ended by an authority or a court, uses in the past included: we have a word for the end only.
  return bare === "ConsentInvalidated" ? { state: "revoked", exact: false } : undefined;
}

/** Whether a consent with this state says how it was expressed and how long it lasts. */
export function opens(state: ExchangedState): boolean {
  return state === "given" || state === "renewed";
}
