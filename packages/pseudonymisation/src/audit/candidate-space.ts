import type { IdentifierKind } from "@data-tika/identifiers";

/** All numbers of a kind that somebody may have, in an order in which each can be computed. */
export interface CandidateSpace {
  /** How many there are. */
  readonly size: number;
  /** The number at a place. */
  at(place: number): string;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const prefixes = [...letters, ...[...letters].flatMap((first) => [...letters].map((last) => first + last))];

const spaces: Readonly<Partial<Record<IdentifierKind, CandidateSpace>>> = {
  // One or two letters, then six digits or, of older cards, five.
  cin: {
    size: prefixes.length * 1_100_000,
    at: (place) => {
      const number = Math.floor(place / prefixes.length);
      const digits = number < 1_000_000 ? padded(number, 6) : padded(number - 1_000_000, 5);
      return `${prefixes[place % prefixes.length]}${digits}`;
    },
  },
  // Mobile numbers.
  "phone-ma": {
    size: 200_000_000,
    at: (place) => `+212${place % 2 === 0 ? 6 : 7}${padded(Math.floor(place / 2), 8)}`,
  },
  // Enterprises by their first establishment.
  ice: {
    size: 1_000_000_000,
    at: (place) => {
      const body = `${padded(place, 9)}0000`;
      return `${body}${padded((97 - ((Number(body) * 100) % 97)) % 97, 2)}`;
    },
  },
  massar: {
    size: 26_000_000_000,
    at: (place) => `${letters[place % 26]}${padded(Math.floor(place / 26), 9)}`,
  },
};

/** The space of a kind; `undefined` for one that is too large or not known well enough to be searched. */
export function candidateSpace(kind: IdentifierKind): CandidateSpace | undefined {
  return spaces[kind];
}

/** The ways in which a number is usually written before it is hashed. */
export function writings(kind: IdentifierKind, canonical: string): readonly string[] {
  if (kind === "phone-ma") return [canonical, `0${canonical.slice(4)}`, canonical.slice(1)];
  const lower = canonical.toLowerCase();
  return lower === canonical ? [canonical] : [canonical, lower];
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
