import { isDataTikaError } from "@data-tika/core";
import { canonicalJson, utf8 } from "@data-tika/core/evidence";
import type { PayloadIssue } from "./issue/issue.js";
import { makeIssue } from "./issue/make-issue.js";
import { ruleIssues } from "./issue/rule-issues.js";
import { shapeSentences } from "./issue/sentences.js";
import { shapeIssues } from "./issue/shape-issues.js";
import { type PayloadKind, payloadKinds } from "./kind.js";
import { type PayloadOf, payloadSchemas } from "./payload.js";
import { valueAt } from "./rule/condition.js";
import { payloadLimits } from "./send/limits.js";

/** What {@link parsePayload} answers. */
export type ParsedPayload<Kind extends PayloadKind = PayloadKind> =
  | { readonly ok: true; readonly payload: PayloadOf<Kind> }
  | { readonly ok: false; readonly issues: readonly PayloadIssue[] };

/** What {@link parsePayload} expects. */
export interface ParseOptions<Kind extends PayloadKind> {
  /** The kind asked for; any kind when left out. */
  readonly kind?: Kind;
}

/**
 * A filing or notice from untrusted input, or what is wrong with it.
 *
 * The shape is judged first; the rules between fields only when the shape is right. Nothing is filled in, trimmed or
 * converted: what is accepted is what was given, and its canonical JSON is what gets signed. Gaps
 * (`unknown-yet`, `not-applicable`) are accepted, so that a draft can be kept.
 *
 * @param value - Anything. Not changed.
 * @param options - The kind asked for.
 * @returns The payload, or its issues with box, article and a sentence in three languages. No issue holds a value
 *   of the input or the name of a field that does not exist.
 * @example
 * ```ts
 * import { parsePayload } from "@data-tika/notifications";
 *
 * const result = parsePayload({ kind: "collection-notice", version: 1, language: "fr" });
 * result.ok; // => false
 * result.ok ? [] : result.issues.slice(0, 2).map(({ code, pointer }) => `${code} ${pointer}`); // => [ 'missing /collection', 'missing /controller' ]
 * ```
 * @see Law 09-08, arts. 5, 12 to 18, 43 and 44; decree 2-09-165, arts. 27 and 46
 */
export function parsePayload<Kind extends PayloadKind = PayloadKind>(
  value: unknown,
  options: ParseOptions<Kind> = {},
): ParsedPayload<Kind> {
  const kind = kindOf(value);
  if (kind === undefined || (options.kind !== undefined && options.kind !== kind))
    return refused([documentIssue(options.kind, "unknown-kind", ["kind"])]);
  const size = sizeOf(value);
  if (size === undefined) return refused([documentIssue(kind, "not-data", [])]);
  if (size > payloadLimits.bytes) return refused([documentIssue(kind, "too-large", [])]);
  if (!isKnownVersion(valueAt(value, ["version"])))
    return refused([documentIssue(kind, "unknown-version", ["version"])]);
  const parsed = payloadSchemas[kind].safeParse(value);
  if (!parsed.success) return refused(shapeIssues(kind, value, parsed.error.issues));
  const broken = ruleIssues(kind, parsed.data);
  if (broken.length > 0) return refused(broken);
  return { ok: true, payload: parsed.data as PayloadOf<Kind> };
}

function refused(issues: readonly PayloadIssue[]): {
  readonly ok: false;
  readonly issues: readonly PayloadIssue[];
} {
  return { ok: false, issues };
}

function kindOf(value: unknown): PayloadKind | undefined {
  const kind = valueAt(value, ["kind"]);
  return payloadKinds.find((known) => known === kind);
}

function documentIssue(
  kind: PayloadKind | undefined,
  code: "unknown-kind" | "not-data" | "too-large" | "unknown-version",
  path: string[],
) {
  return makeIssue({ kind, code, path, sentence: shapeSentences[code] });
}

/** Bytes of the canonical JSON; none for a date or function, a lone surrogate, a cycle, or what is too deep. */
function sizeOf(value: unknown): number | undefined {
  try {
    return utf8(canonicalJson(value)).length;
  } catch (error) {
    if (isDataTikaError(error)) return undefined;
    throw error;
  }
}

/** A number that is no version of ours; whatever is no number is the shape's business. */
function isKnownVersion(version: unknown): boolean {
  return typeof version !== "number" || version === 1;
}
