import { failure } from "../failure.js";
import { addedRules, filedAsRules } from "./added-rules.js";
import { attachmentLabels, attachmentRules } from "./attachment-rules.js";
import { answer } from "./fact-condition.js";
import { type FactName, type Facts, factsSchema } from "./facts.js";
import { filings, modelRules } from "./filings.js";
import type {
  FiledKind,
  FormalityFinding,
  FormalityNeeded,
  FormalityReason,
  Regime,
  RequiredAttachment,
  TraceStep,
} from "./formality.js";
import type { QuestionRule } from "./question.js";
import { questions } from "./questions.js";
import { otherCases, regimeRules, scopeRules } from "./regime-rules.js";
import type { DecidedRule, RegimeRule } from "./rule.js";
import { silenceMeanings } from "./silence-meanings.js";

/**
 * Which formalities before the CNDP a processing needs, why, and what is still to be asked.
 *
 * Exactly one base regime comes out, and what is added on top of it. A fact that is unknown fires no rule and lifts
 * none: while `settled` is false the answer is provisional, and `next` is the question to ask. Where readings of
 * the law differ the stricter one is taken and the other stands in `askCndp`.
 *
 * @param facts - What is known. A fact left out is unknown. Not changed.
 * @returns The finding; its `formalities` are empty outside the scope of the law only.
 * @throws {@link DataTikaError} `notifications.invalid_facts` when a fact is unknown to us or has another type.
 * @example
 * ```ts
 * import { findFormality } from "@data-tika/notifications";
 *
 * const finding = findFormality({ scope: "covered", cinNumber: true, interconnection: true });
 * finding.regime; // => authorisation
 * finding.formalities[0]?.reasons.map(({ article }) => article); // => [ 'law-09-08/12-1-e', 'law-09-08/12-1-f' ]
 * finding.settled; // => false
 * finding.next?.labels.en; // => Do you process racial or ethnic origin, political opinions, religious or philosophical beliefs or union membership?
 * ```
 * @see Law 09-08, arts. 2, 12, 16 to 18, 22 and 43; decree 2-09-165, art. 29
 */
export function findFormality(facts: Facts): FormalityFinding {
  checkFacts(facts);
  const outside = scopeRules.filter((rule) => answer(rule.when, facts) === true);
  if (outside.length > 0) return outsideScope(outside, facts);
  const applying = regimeRules.filter((rule) => applies(rule, facts) === "applies");
  const base = decide(applying);
  const missing = questions.filter((question) => isMissing(question, facts));
  const next = missing[0];
  return {
    regime: base[0]?.regime ?? otherCases.regime,
    settled: missing.length === 0,
    reasons: base.map(reasonOf),
    formalities: [baseFormality(base, facts), ...addedFormalities(facts)],
    missing: missing.map(({ fact }) => fact),
    ...(next === undefined ? {} : { next: { fact: next.fact, article: next.article, labels: next.labels } }),
    trace: traceOf(facts),
  };
}

function checkFacts(facts: Facts): void {
  const parsed = factsSchema.safeParse(facts);
  if (parsed.success) return;
  const { issues } = parsed.error;
  const [first] = issues;
  const field = first?.path[0] === undefined ? "?" : String(first.path[0]);
  const question = questions.findIndex(({ fact }) => fact === field) + 1;
  throw failure("notifications.invalid_facts", { count: issues.length, question: question || "*", field });
}

/** Whether a rule applies; an exception lifts it only when the exception is certain. */
function applies(rule: RegimeRule, facts: Facts): TraceStep["answer"] {
  const when = answer(rule.when, facts);
  if (when !== true) return when === "unknown" ? "unknown" : "does-not-apply";
  return rule.unless !== undefined && answer(rule.unless, facts) === true ? "lifted" : "applies";
}

/** The rules of the first regime, in the order of the tree, that has one; the rest of art. 12-2 when none has. */
function decide(applying: readonly RegimeRule[]): readonly DecidedRule[] {
  const found = order.find((regime) => applying.some((rule) => rule.regime === regime));
  return found === undefined ? [otherCases] : applying.filter((rule) => rule.regime === found);
}

/** An authorisation goes before all; art. 18 lifts every declaration; a full one goes before a simplified one. */
const order: readonly Regime[] = [
  "authorisation",
  "public-register-designation",
  "declaration",
  "simplified-declaration",
];

function baseFormality(base: readonly DecidedRule[], facts: Facts): FormalityNeeded {
  const kind = base[0]?.files ?? "declaration";
  const readings = base.flatMap(({ otherReading }) =>
    otherReading !== undefined && answer(otherReading.when, facts) === true ? [reasonOf(otherReading)] : [],
  );
  const askCndp = readings.length === 0 ? {} : { askCndp: readings };
  const rule = filedAsRules.find(({ when }) => answer(when, facts) === true);
  const filedAs = rule === undefined ? {} : { filedAs: { ...reasonOf(rule), as: rule.as } };
  return { ...needed(kind, "base", base.map(reasonOf), facts), ...filedAs, ...askCndp };
}

function addedFormalities(facts: Facts): FormalityNeeded[] {
  return addedRules
    .filter(({ when }) => answer(when, facts) === true)
    .map((rule) => needed(rule.files, "on-top", [reasonOf(rule)], facts));
}

function needed(
  kind: FiledKind,
  role: FormalityNeeded["role"],
  reasons: readonly FormalityReason[],
  facts: Facts,
): FormalityNeeded {
  const silence = silenceMeanings[kind];
  const model = modelRules.find(({ activity, files }) => activity === facts.activity && files === kind);
  return {
    kind,
    role,
    ...filings[kind],
    ...(model === undefined ? {} : { model: model.model, form: model.form }),
    ...(silence === undefined ? {} : { silence }),
    reasons,
    attachments: attachmentsOf(kind, facts),
  };
}

function attachmentsOf(kind: FiledKind, facts: Facts): RequiredAttachment[] {
  return attachmentRules
    .filter(
      (rule) => rule.with.includes(kind) && (rule.when === undefined || answer(rule.when, facts) === true),
    )
    .map((rule) => ({
      kind: rule.kind,
      article: rule.article,
      mark: rule.mark,
      labels: attachmentLabels[rule.kind],
    }));
}

function reasonOf({ code, article, mark, labels }: FormalityReason): FormalityReason {
  return { code, article, mark, labels };
}

function isMissing({ fact, askWhen }: QuestionRule, facts: Facts): boolean {
  return isUnknown(fact, facts) && (askWhen === undefined || answer(askWhen, facts) === true);
}

function isUnknown(fact: FactName, facts: Facts): boolean {
  return facts[fact] === undefined || facts[fact] === "unknown";
}

function traceOf(facts: Facts): TraceStep[] {
  const regimeSteps = [...scopeRules, ...regimeRules].map(
    (rule): TraceStep => ({ code: rule.code, leadsTo: rule.regime, answer: applies(rule, facts) }),
  );
  const addedSteps = addedRules.map((rule): TraceStep => {
    const given = answer(rule.when, facts);
    const said = given === true ? "applies" : given === false ? "does-not-apply" : "unknown";
    return { code: rule.code, leadsTo: rule.files, answer: said };
  });
  return [...regimeSteps, ...addedSteps];
}

function outsideScope(outside: readonly RegimeRule[], facts: Facts): FormalityFinding {
  const reasons = outside.map(reasonOf);
  return { regime: "none", settled: true, reasons, formalities: [], missing: [], trace: traceOf(facts) };
}
