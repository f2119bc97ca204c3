import { type IdentifierKind, parseIdentifier } from "@data-tika/identifiers";
import { canonicalForm } from "../canonical-form.js";
import type { AuditFinding } from "./audit-report.js";
import type { DigestColumn } from "./digest-column.js";

/** A value of the column, or of its originals. */
export type ColumnCell = string | null | undefined;

/** What is seen in a column without any search. */
export interface SeenColumn {
  /** Different values that are not empty. */
  readonly distinct: readonly string[];
  /** The values in the order of the rows, empty ones as `""`. */
  readonly rows: readonly string[];
  readonly kind: IdentifierKind;
  readonly digests: DigestColumn | undefined;
  /** The column before, row by row, when its owner gave it. */
  readonly originals: readonly ColumnCell[] | undefined;
}

/** The weaknesses that show without computing a digest. */
export function structuralFindings(column: SeenColumn): readonly AuditFinding[] {
  const counter = counterFinding(column);
  return [
    ...encodedFinding(column),
    ...counter,
    ...(counter.length === 0 ? truncationFinding(column) : []),
    ...orderFinding(column),
    ...sharedNullFinding(column),
  ];
}

function encodedFinding({ kind, digests }: SeenColumn): readonly AuditFinding[] {
  if (digests === undefined) return [];
  const texts = [...digests.values.keys()].map((hex) => {
    const units = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
    return String.fromCharCode(...units);
  });
  const read = texts.filter(
    (text) => /^[ -~]+$/.test(text) && parseIdentifier(kind, text).status !== "invalid",
  );
  if (read.length * 2 < texts.length) return [];
  return [{ leak: "encoded", encoding: digests.encoding, values: read.length }];
}

const numbered = /^([^0-9]*)([0-9]{1,15})([^0-9]*)$/;
// Fewer values may be close to one another by chance.
const fewestCounted = 8;
// So many numbers of one kind may fill their range without having been counted.
const mostCounted = 100_000;

function counterFinding({ kind, distinct, rows }: SeenColumn): readonly AuditFinding[] {
  if (distinct.length < fewestCounted) return [];
  if (distinct.length > mostCounted && looksLike(kind, distinct)) return [];
  const [, before, , after] = numbered.exec(distinct[0]!) ?? [];
  const numbers = distinct.map((value) => {
    const [, head, digits, tail] = numbered.exec(value) ?? [];
    return head === before && tail === after ? Number(digits) : Number.NaN;
  });
  if (numbers.some(Number.isNaN)) return [];
  const [least, most] = numbers.reduce(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  if (most - least + 1 > distinct.length * 2) return [];
  const inRowOrder = isRising(
    rows.filter((value) => value !== "").map((value) => Number(numbered.exec(value)?.[2])),
  );
  return [{ leak: "counter", values: distinct.length, inRowOrder }];
}

/** Whether each number that is new is larger than all before it. */
function isRising(numbers: readonly number[]): boolean {
  const seen = new Set<number>();
  let most = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    if (seen.has(number)) continue;
    if (number < most) return false;
    seen.add(number);
    most = number;
  }
  return true;
}

const leastBits = 64;

function truncationFinding({ kind, distinct, digests }: SeenColumn): readonly AuditFinding[] {
  if (digests === undefined || distinct.length < fewestCounted || looksLike(kind, distinct)) return [];
  const bits = digests.bytes * 8;
  if (bits < 16 || bits >= leastBits) return [];
  return [{ leak: "short-truncation", bits, values: distinct.length }];
}

/** Format-preserving pseudonyms are numbers of their kind: neither counted nor cut. */
function looksLike(kind: IdentifierKind, distinct: readonly string[]): boolean {
  const valid = distinct.filter((value) => parseIdentifier(kind, value).status === "valid");
  return valid.length * 10 >= distinct.length * 9;
}

function orderFinding({ kind, rows, originals }: SeenColumn): readonly AuditFinding[] {
  if (originals === undefined) return [];
  const pairs = new Map<string, string>();
  originals.forEach((original, at) => {
    const canonical = canonicalForm(kind, original);
    if (typeof canonical === "string" && rows[at]) pairs.set(canonical, rows[at]!);
  });
  if (pairs.size < 30) return [];
  const correlation = spearman(ranks([...pairs.keys()]), ranks([...pairs.values()]));
  // Six standard deviations of what chance gives.
  const chance = Math.max(0.3, 6 / Math.sqrt(pairs.size - 1));
  if (!(Math.abs(correlation) > chance)) return [];
  return [{ leak: "order", values: pairs.size, correlation: Math.round(correlation * 1000) / 1000 }];
}

function ranks(values: readonly string[]): readonly number[] {
  const sorted = values.map((value, at) => ({ value, at })).sort((a, b) => compare(a.value, b.value));
  const answer = new Array<number>(values.length).fill(0);
  sorted.forEach(({ at }, rank) => {
    answer[at] = rank;
  });
  return answer;
}

/** Shorter numbers first, so that 9 comes before 10. */
function compare(a: string, b: string): number {
  if (a.length !== b.length && /^[0-9]+$/.test(a + b)) return a.length - b.length;
  return a < b ? -1 : Number(a > b);
}

function spearman(a: readonly number[], b: readonly number[]): number {
  const squares = a.reduce((sum, rank, at) => sum + (rank - b[at]!) ** 2, 0);
  return 1 - (6 * squares) / (a.length * (a.length ** 2 - 1));
}

function sharedNullFinding({ kind, rows, originals }: SeenColumn): readonly AuditFinding[] {
  if (originals === undefined) return [];
  const times = new Map<string, number>();
  originals.forEach((original, at) => {
    if (canonicalForm(kind, original) !== null || !rows[at]) return;
    times.set(rows[at]!, (times.get(rows[at]!) ?? 0) + 1);
  });
  const most = Math.max(0, ...times.values());
  return most < 2 ? [] : [{ leak: "shared-null", rows: most }];
}
