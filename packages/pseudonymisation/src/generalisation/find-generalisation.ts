import { failure } from "../failure.js";
import { buildClasses } from "../risk/build-classes.js";
import type { ClassTable } from "../risk/class-table.js";
import { readColumns } from "../risk/read-columns.js";
import { recordsOf, type Table } from "../risk/table.js";
import type { ColumnSpec } from "../transforms/column-spec.js";
import { keep } from "../transforms/keep.js";
import { createClassesAt } from "./classes-at.js";
import { type Hierarchy, levelsOf } from "./hierarchy.js";
import { createLattice, searchLattice } from "./lattice.js";

/** What a generalisation must reach. */
export interface GeneralisationAim {
  /** Least records in a class. */
  readonly k: number;
  /** Least different values of each sensitive column in a class. */
  readonly l?: number;
  /** The sensitive columns, for `l`. */
  readonly sensitive?: readonly string[];
  /** Share of records that may be left out because their classes stay too small, from 0 to below 1. Default 0. */
  readonly suppression?: number;
  /** Day on which ages are computed, `YYYY-MM-DD`. */
  readonly on?: string;
}

/** The least loss that reaches an aim, or that nothing does. Plain data. */
export type Generalisation =
  | {
      /** Whether there is one. */
      readonly found: true;
      /** For each column, its level: 0 as it is, 1 the first of its hierarchy, and so on. */
      readonly levels: Readonly<Record<string, number>>;
      /** For each column, the spec of its level, ready for a policy. */
      readonly columns: Readonly<Record<string, ColumnSpec>>;
      /** Information lost: the mean over the columns of Iyengar's loss, from 0 to 1. */
      readonly loss: number;
      /** Records in classes that are too small: leave them out. 0 unless `suppression` was given. */
      readonly suppressed: number;
      /** Size of the smallest class that stays. */
      readonly k: number;
      /** Classes that stay. */
      readonly classes: number;
      /** Combinations of levels there are. */
      readonly nodes: number;
      /** How many of them were tried. */
      readonly checked: number;
    }
  | {
      /** Whether there is one: even the coarsest levels do not reach the aim. */
      readonly found: false;
      /** Combinations of levels there are. */
      readonly nodes: number;
      /** How many of them were tried. */
      readonly checked: number;
    };

const mostNodes = 4_000_000;

/**
 * How far columns must be made coarser for every record to hide among k: the combination of levels that loses least.
 *
 * Every level of a hierarchy must be coarser than the one before. A missing value is a value of its own. The loss is
 * Iyengar's: over all records, the share of the other values of a column that a value can no longer be told from.
 * When several combinations lose the same, one of them is told, always the same one.
 *
 * @param table - Rows or columns, as for `assessRisk`. Not changed.
 * @param hierarchies - Quasi-identifier to its levels, from the finest: specs of a policy, or `hierarchyFromTable`.
 * @param aim - `k`; `l` with its `sensitive` columns; `suppression`; `on` where ages are computed.
 * @returns The levels and their specs, or `found: false`. It holds nothing but what the hierarchies say.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_aim` when k or l is no whole number above 0, l comes without
 *   sensitive columns, or `suppression` is outside its range.
 * @throws {@link DataTikaError} `pseudonymisation.hierarchy_not_nested` when a level parts what the one before joins.
 * @throws {@link DataTikaError} `pseudonymisation.hierarchy_value_refused` when a level cannot treat a value of the
 *   column, or is no generalisation.
 * @throws {@link DataTikaError} `pseudonymisation.too_many_generalisations` when there are more than four million
 *   combinations.
 * @throws {@link DataTikaError} `pseudonymisation.missing_column` when the table lacks a column.
 * @throws {@link DataTikaError} `pseudonymisation.day_missing` when there are ages and no civil day.
 * @example
 * ```ts
 * import { constant, findGeneralisation, generaliseNumber } from "@data-tika/pseudonymisation";
 *
 * const rows = [
 *   { age: 31, town: "Fès" },
 *   { age: 34, town: "Fès" },
 *   { age: 38, town: "Taza" },
 *   { age: 39, town: "Taza" },
 * ];
 * const hierarchies = { age: [generaliseNumber(5), generaliseNumber(10), constant()], town: [constant()] };
 * const found = findGeneralisation(rows, hierarchies, { k: 2 });
 * found.found && found.levels; // => { age: 1, town: 0 }
 * found.found && found.columns["age"]; // => { transform: 'generalise-number', width: 5 }
 * ```
 * @see V. Iyengar, Transforming data to satisfy privacy constraints, 2002
 */
export function findGeneralisation(
  table: Table,
  hierarchies: Readonly<Record<string, Hierarchy>>,
  aim: GeneralisationAim,
): Generalisation {
  refuseAim(aim);
  const names = Object.keys(hierarchies);
  const nodes = names.reduce((product, name) => product * (hierarchies[name]!.length + 1), 1);
  if (nodes > mostNodes) throw failure("pseudonymisation.too_many_generalisations", { nodes });
  const values = readColumns(table, names);
  const sensitive = readColumns(table, aim.sensitive ?? []);
  const context = aim.on === undefined ? {} : { on: aim.on };
  const columns = names.map((name, at) => levelsOf(name, values[at]!, hierarchies[name]!, context));
  const records = recordsOf(table);
  const classesAt = createClassesAt(buildClasses(values, sensitive, { records, codes: true }), columns);
  const lattice = createLattice(columns.map(({ losses }) => losses));
  const allowed = Math.floor(records * (aim.suppression ?? 0));
  const { node, checked } = searchLattice(
    lattice,
    (tried) => verdict(classesAt(lattice.levelsOf(tried)), aim).suppressed <= allowed,
  );
  if (node === undefined) return { found: false, nodes, checked };
  const levels = lattice.levelsOf(node);
  return {
    found: true,
    levels: Object.fromEntries(names.map((name, at) => [name, levels[at]!])),
    columns: Object.fromEntries(names.map((name, at) => [name, specAt(hierarchies[name]!, levels[at]!)])),
    loss: lattice.lossOf(node),
    ...verdict(classesAt(levels), aim),
    nodes,
    checked,
  };
}

function specAt(hierarchy: Hierarchy, level: number): ColumnSpec {
  return hierarchy[level - 1] ?? keep();
}

function refuseAim({ k, l, sensitive = [], suppression = 0 }: GeneralisationAim): void {
  const whole = (number: number) => Number.isSafeInteger(number) && number > 0;
  if (!whole(k)) throw failure("pseudonymisation.invalid_aim", { field: "k" });
  if (l !== undefined && !whole(l)) throw failure("pseudonymisation.invalid_aim", { field: "l" });
  if (l !== undefined && sensitive.length === 0)
    throw failure("pseudonymisation.invalid_aim", { field: "sensitive" });
  if (!(suppression >= 0 && suppression < 1))
    throw failure("pseudonymisation.invalid_aim", { field: "suppression" });
}

/** What is too small at a node, and what stays. Records that are well hidden stay so on the way up. */
function verdict(
  { sizes, sensitive }: ClassTable,
  { k, l = 1 }: GeneralisationAim,
): { readonly suppressed: number; readonly k: number; readonly classes: number } {
  const distinct = l > 1 ? sensitive.map(({ classes }) => occurrences(classes, sizes.length)) : [];
  let suppressed = 0;
  let classes = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < sizes.length; at++) {
    const size = sizes[at]!;
    if (size < k || distinct.some((values) => values[at]! < l)) suppressed += size;
    else {
      classes += 1;
      smallest = Math.min(smallest, size);
    }
  }
  return { suppressed, k: classes === 0 ? 0 : smallest, classes };
}

function occurrences(classes: Uint32Array, count: number): Uint32Array {
  const times = new Uint32Array(count);
  for (const at of classes) times[at]! += 1;
  return times;
}
