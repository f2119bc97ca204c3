/** What is done with a cell of a quasi-identifier that has no value: `null` or an empty text. */
export type MissingValues = "category" | "wildcard" | "drop";

/** Which columns somebody may know of a person, and which he must not learn. */
export interface RiskOptions {
  /** Columns that together can single a person out: age, sex, town. At least one. */
  readonly quasiIdentifiers: readonly string[];
  /** Columns whose values must not follow from the others. */
  readonly sensitive?: readonly string[];
  /**
   * What a missing value is. `category`: a value of its own, the same for all, the default. `wildcard`: it may be any
   * value, so a row hides among all rows that could be equal to it. `drop`: rows that lack a quasi-identifier are left
   * out and counted. A missing sensitive value is one more value under `category`, and not counted otherwise.
   */
  readonly missing?: MissingValues;
  /** Persons in the population the rows are a sample of; with it, estimates for that population are made. */
  readonly population?: number;
  /** The k that is aimed at; with it, suggestions are made. */
  readonly aim?: number;
}

/** How many classes have how many records. */
export interface ClassSize {
  /** Records in a class; with `wildcard`, records a record of the class cannot be told from. */
  readonly size: number;
  /** Classes of that size. */
  readonly classes: number;
  /** Records in them; left out where it is size times classes. */
  readonly records?: number;
}

/** How varied a sensitive column is within the classes. */
export interface Diversity {
  /** The sensitive column. */
  readonly column: string;
  /** Least number of different values in a class: distinct l-diversity. 1 means that some class gives its value away. */
  readonly l: number;
  /** Records in classes with a single value: whoever finds the class knows the value. */
  readonly recordsDisclosed: number;
  /** Entropy l-diversity: the least exponential of the entropy of a class, at most `l`. */
  readonly entropyL: number;
  /** How far the values of a class are, at most, from those of the whole table. */
  readonly closeness: {
    /** Half the sum of the differences of shares: 0 when equal, towards 1 when apart. */
    readonly distance: "total-variation";
    /** The largest distance of a class: the t of t-closeness. */
    readonly t: number;
  };
}

/** Chances of an attacker to find the right row. */
export interface AttackerRisks {
  /** He looks for one person whom he knows to be in the table: at worst, and on average. */
  readonly prosecutor: { readonly highest: number; readonly average: number };
  /** He looks for anybody and does not know who is in the table. */
  readonly journalist: { readonly highest: number; readonly basis: RiskBasis };
  /** He joins all rows with a list of the population: the share he gets right. */
  readonly marketer: { readonly average: number; readonly basis: RiskBasis };
}

/** `table`: the table is the population. `proportional-estimate`: classes of the population in proportion to its. */
export type RiskBasis = "table" | "proportional-estimate";

/** How many persons are estimated to be alone in the population. An estimate of a model, no count. */
export interface PopulationUniqueness {
  /** The model: L. Zayatz, 1991. It estimates high for samples below a tenth or so. */
  readonly model: "zayatz";
  /** Always true: no row of the population was read. */
  readonly estimate: true;
  /** Persons in the population. */
  readonly population: number;
  /** Rows of the table that are estimated to be alone in the population too. */
  readonly records: number;
  /** The same as a share of all rows. */
  readonly share: number;
}

/** What would raise k to the aim. */
export type RiskSuggestion =
  | {
      /** Make this column coarser. */
      readonly action: "generalise";
      /** The quasi-identifier. */
      readonly column: string;
      /** Rows that would stay in classes below the aim if the column were left out altogether. */
      readonly recordsBelow: number;
    }
  | {
      /** Leave the rows in classes below the aim out. */
      readonly action: "suppress";
      /** How many they are. */
      readonly records: number;
    };

/** How well the rows hide in each other. Plain data, without a value of any row. */
export interface RiskReport {
  /** Columns the classes are made of. */
  readonly quasiIdentifiers: readonly string[];
  /** Rows. */
  readonly records: number;
  /** Rows left out because a quasi-identifier was missing. */
  readonly dropped: number;
  /** Classes of rows that are equal in all quasi-identifiers. */
  readonly classes: number;
  /** Size of the smallest class: k-anonymity. 0 when there is no row. */
  readonly k: number;
  /** Rows that are told apart from all others. */
  readonly uniques: number;
  /** Distribution of class sizes, the smallest first. */
  readonly sizes: readonly ClassSize[];
  /** Chance of finding the right row of somebody known to be in the table: at worst, and on average. */
  readonly reidentification: { readonly highest: number; readonly average: number };
  /** The same for three attackers. */
  readonly risks: AttackerRisks;
  /** One entry for each sensitive column. */
  readonly diversity: readonly Diversity[];
  /** Estimate for the population, when its size was given. */
  readonly populationUniqueness?: PopulationUniqueness;
  /** What would help most first, when an aim was given and is not reached. */
  readonly suggestions?: readonly RiskSuggestion[];
}

/**
 * The share of records in classes smaller than a size: what would have to go, or be generalised, to reach that k.
 *
 * @param report - A report.
 * @param k - The size that is asked for.
 * @returns A number from 0 to 1; 0 when there are no records.
 * @example
 * ```ts
 * import { assessRisk, shareBelow } from "@data-tika/pseudonymisation";
 *
 * const rows = [{ town: "Fès" }, { town: "Fès" }, { town: "Fès" }, { town: "Taza" }];
 * shareBelow(assessRisk(rows, { quasiIdentifiers: ["town"] }), 2); // => 0.25
 * ```
 */
export function shareBelow(report: Pick<RiskReport, "records" | "sizes">, k: number): number {
  if (report.records === 0) return 0;
  const below = report.sizes.filter(({ size }) => size < k);
  const records = below.reduce((sum, { size, classes, records }) => sum + (records ?? size * classes), 0);
  return records / report.records;
}
