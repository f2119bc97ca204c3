/** A weakness that was found in a column of pseudonyms. It says how many, and never which. */
export type AuditFinding =
  | {
      /** Values are digests of the bare number, or of the number with a salt that was guessed. */
      readonly leak: "unkeyed-digest" | "salted-digest";
      /** The digest. */
      readonly algorithm: "md5" | "sha1" | "sha256";
      /** For a salted digest, where the salt stands and which of the list it is, from 1. */
      readonly salt?: { readonly place: "before" | "after"; readonly number: number };
      /** Different values whose number was found. */
      readonly values: number;
      /** Seconds until the first was found. */
      readonly seconds: number;
      /** Seconds in which every number of the kind can be tried on this machine, one after the other. */
      readonly secondsForAll: number;
    }
  | {
      /** Values are the number itself in hexadecimal or base64. */
      readonly leak: "encoded";
      /** How it is written. */
      readonly encoding: "hex" | "base64";
      /** Different values that are read without any search. */
      readonly values: number;
    }
  | {
      /** Values are numbers given one after the other. */
      readonly leak: "counter";
      /** Different values. */
      readonly values: number;
      /** Whether they rise with the rows: then they tell who came first. */
      readonly inRowOrder: boolean;
    }
  | {
      /** Values follow the order of the originals. */
      readonly leak: "order";
      /** Different values compared. */
      readonly values: number;
      /** Rank correlation with the originals (Spearman), from −1 to 1. */
      readonly correlation: number;
    }
  | {
      /** Values are cut so short that two persons may share one. */
      readonly leak: "short-truncation";
      /** Bits that are kept. */
      readonly bits: number;
      /** Different values. */
      readonly values: number;
    }
  | {
      /** A missing value or a placeholder has a pseudonym of its own: a false person of many rows. */
      readonly leak: "shared-null";
      /** Rows that have it. */
      readonly rows: number;
    };

/** The numbers that were found, kept out of every print: `[recovered 3]`. */
export interface RecoveredNumbers {
  /** How many. */
  readonly count: number;
  /** Pseudonym and number, pair by pair: personal data, treat them so. */
  reveal(): readonly (readonly [pseudonym: string, number: string])[];
}

/** What an audit found. Plain data without any value, but for `recovered`, which does not print. */
export interface AuditReport {
  /** Values that are not empty. */
  readonly values: number;
  /** Different values. */
  readonly distinct: number;
  /** What was found; empty when nothing was. */
  readonly findings: readonly AuditFinding[];
  /** Digests computed. */
  readonly digests: number;
  /** Numbers of the kind there are; 0 when they cannot be searched. */
  readonly space: number;
  /** How many of them were tried. */
  readonly tried: number;
  /** Seconds it took, by the clock that was given. */
  readonly seconds: number;
  /** Whether every number was tried, so that finding nothing means something for bare digests. */
  readonly complete: boolean;
  /** The numbers found, when they were asked for with `reveal`. */
  readonly recovered?: RecoveredNumbers;
}

/** Numbers that do not print. */
export function recoveredNumbers(pairs: ReadonlyMap<string, string>): RecoveredNumbers {
  const shown = `[recovered ${pairs.size}]`;
  const recovered = { count: pairs.size, reveal: () => [...pairs] };
  const show = { value: () => shown, enumerable: false };
  Object.defineProperties(recovered, {
    toString: show,
    toJSON: show,
    [Symbol.for("nodejs.util.inspect.custom")]: show,
    [Symbol.for("Deno.customInspect")]: show,
  });
  return Object.freeze(recovered);
}
