import type { IdentifierKind } from "@data-tika/identifiers";
import { canonicalForm } from "../canonical-form.js";
import { type Attack, createAttack, walk } from "./attack.js";
import type { AuditFinding } from "./audit-report.js";
import { type CandidateSpace, writings } from "./candidate-space.js";
import type { DigestColumn } from "./digest-column.js";
import { bareVariants, type DigestVariant, saltedVariants } from "./digest-variants.js";
import type { ColumnCell } from "./structure.js";

/** How far an audit has come. */
export interface AuditProgress {
  /** Digests computed. */
  readonly digests: number;
  /** Different values whose number was found. */
  readonly recovered: number;
}

/** What an audit is told. */
export interface AuditOptions {
  /** Kind of identifier the column stood for. CIN, phone, ICE and Massar numbers are searched. */
  readonly kind: IdentifierKind;
  /** Milliseconds of a clock that never goes back, such as `() => performance.now()`. */
  readonly clock: () => number;
  /** The column before, row by row: order and shared nulls are then seen, and digests are found at once. */
  readonly originals?: readonly ColumnCell[];
  /** Salts to guess, besides a handful of usual ones. */
  readonly salts?: readonly string[];
  /** When to give up: digests (default ten million) and seconds (default 60). */
  readonly budget?: { readonly digests?: number; readonly seconds?: number };
  /** Calls the audit off: it fails with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called now and then. */
  readonly onProgress?: (progress: AuditProgress) => void;
  /** Whether the numbers found are kept in `recovered`. They are personal data. */
  readonly reveal?: boolean;
}

const usualSalts = ["salt", "secret", "password", "pepper", "cin", "key", "123456", "maroc"];
const usualPlaceholders = [
  "",
  "null",
  "NULL",
  "undefined",
  "None",
  "nan",
  "NaN",
  "N/A",
  "n/a",
  "NA",
  "-",
  "0",
  "0000000",
  "inconnu",
  "unknown",
  "néant",
];
/** What a search is told besides. */
export interface SearchOptions extends AuditOptions {
  readonly rows: readonly string[];
  readonly seconds: () => number;
  readonly space: CandidateSpace | undefined;
}

/** What a search found. */
export interface SearchResult {
  readonly attack: Attack;
  readonly findings: readonly AuditFinding[];
  readonly tried: number;
}

/** Tries the originals, then the numbers of the kind, bare and with salts, until the budget is spent. */
export async function search(column: DigestColumn, options: SearchOptions): Promise<SearchResult> {
  const { kind, seconds, space, salts = [], budget = {} } = options;
  const limits = { digests: budget.digests ?? 10_000_000, seconds: budget.seconds ?? 60 };
  const attack = createAttack(column, limits, seconds);
  const bare = bareVariants(column.bytes);
  const salted = saltedVariants(column.bytes, [...salts, ...usualSalts]);
  const nulls = placeholderRows(column, options.rows, [...bare, ...salted]);
  await tryOriginals(attack, [...bare, ...salted], options);
  let tried = 0;
  const rounds = attack.hit() === undefined ? [bare, salted] : [[attack.hit()!.variant]];
  for (const variants of rounds) {
    if (space === undefined || attack.over() || (tried > 0 && attack.hit() !== undefined)) break;
    const patience = (limits.digests - attack.digests()) / (variants === bare ? 2 : 1);
    const pause = () => paused(attack, options);
    const steps = await walk(attack, { kind, space, variants, patience, pause });
    if (variants !== salted || attack.hit() !== undefined) tried = Math.max(tried, steps);
  }
  return { attack, tried, findings: [...nulls, ...digestFinding(attack, options)] };
}

/** Gives the host a turn, and stops when the work was called off. */
async function paused(attack: Attack, { signal, onProgress }: AuditOptions): Promise<void> {
  onProgress?.({ digests: attack.digests(), recovered: attack.recovered.size });
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}

async function tryOriginals(
  attack: Attack,
  variants: readonly DigestVariant[],
  options: SearchOptions,
): Promise<void> {
  const { kind, originals = [] } = options;
  let chosen = variants;
  for (const [at, original] of originals.entries()) {
    const canonical = canonicalForm(kind, original);
    if (typeof canonical === "string" && typeof original === "string") {
      attack.tryTexts([...new Set([...writings(kind, canonical), original])], chosen, canonical);
    }
    if (chosen === variants && attack.hit() !== undefined) chosen = [attack.hit()!.variant];
    if (at % 200 === 199) await paused(attack, options);
    if (attack.over()) return;
  }
}

/** Rows that have the digest of a placeholder. */
function placeholderRows(
  column: DigestColumn,
  rows: readonly string[],
  variants: readonly DigestVariant[],
): readonly AuditFinding[] {
  const attack = createAttack(
    column,
    { digests: Number.POSITIVE_INFINITY, seconds: Number.POSITIVE_INFINITY },
    () => 0,
  );
  attack.tryTexts(usualPlaceholders, variants, "");
  const shared = rows.filter((value) => attack.recovered.has(value)).length;
  return shared === 0 ? [] : [{ leak: "shared-null", rows: shared }];
}

function digestFinding(attack: Attack, { space, seconds }: SearchOptions): readonly AuditFinding[] {
  const hit = attack.hit();
  if (hit === undefined) return [];
  const { algorithm, salt } = hit.variant;
  // The way is known by now: one digest a number.
  const perNumber = seconds() / attack.digests();
  return [
    {
      leak: salt === undefined ? "unkeyed-digest" : "salted-digest",
      algorithm,
      ...(salt !== undefined && { salt: { place: salt.place, number: salt.number } }),
      values: attack.recovered.size,
      seconds: hit.seconds,
      secondsForAll: perNumber * (space?.size ?? 0),
    },
  ];
}
