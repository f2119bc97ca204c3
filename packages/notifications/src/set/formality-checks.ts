import { isGap } from "../filing/gap.js";
import type { Payload } from "../payload.js";
import { valueAt } from "../rule/condition.js";
import { payloadDigest } from "../send/digest.js";
import { ofKind, type Placed, type SetCheck, type SetSource, setIssue } from "./set-issue.js";

type Filing = Extract<Payload, { readonly filing: unknown }>;
type Issued = Extract<Payload, { readonly kind: "receipt" | "authorisation" }>;

const filings = [
  "declaration",
  "simplified-declaration",
  "authorisation-request",
  "video-surveillance-declaration",
  "transfer-request",
] as const;

const issuedWith = (set: readonly Placed[], number: unknown): Issued | undefined =>
  ofKind(set, "receipt", "authorisation").find(({ payload }) => payload.number === number)?.payload;

/** Whether an act of the authority is of the kind a document says. */
function isOfKind(issued: Issued, kind: string): boolean {
  if (issued.kind === "receipt") return kind === "declaration";
  return kind === (issued.answers.kind === "transfer-request" ? "transfer" : "authorisation");
}

/** A notice cites the receipt of the processing it is about. */
export const checkNotice: SetCheck = (placed, set) =>
  ofKind([placed], "collection-notice").flatMap(({ payload }) => {
    const source: SetSource = ["law-09-08/5-1-d", "text"];
    const { formality, controller, purposes } = payload;
    if (formality === undefined || isGap(formality.number)) return [];
    const path = ["formality", "number"];
    const issued = issuedWith(set, formality.number);
    if (issued === undefined) return [setIssue(placed, "number-not-issued", path, source)];
    if (!isOfKind(issued, formality.kind)) return [setIssue(placed, "number-of-another-kind", path, source)];
    const filed = filingOf(issued, set);
    const shared = filed === undefined || purposesOf(filed).some((purpose) => purposes.includes(purpose));
    if (issued.controller === controller.name && shared) return [];
    return [setIssue(placed, "receipt-of-another-processing", path, source)];
  });

/** A transfer rests on the receipt or authorisation of its base processing. */
export const checkTransfer: SetCheck = (placed, set) =>
  ofKind([placed], "transfer-request").flatMap(({ payload }) => {
    const source: SetSource = ["cndp", "secondary"];
    const { kind, number } = payload.base;
    if (isGap(number)) return [];
    const path = ["base", "number"];
    const issued = issuedWith(set, number);
    if (issued === undefined) return [setIssue(placed, "transfer-without-base", path, source)];
    if (!isOfKind(issued, kind)) return [setIssue(placed, "number-of-another-kind", path, source)];
    if (issued.controller !== payload.controller.name)
      return [setIssue(placed, "receipt-of-another-processing", path, source)];
    return [];
  });

/** Letters and notifications name formalities that were issued. */
export const checkOriginal: SetCheck = (placed, set) => {
  const source: SetSource = ["law-09-08/15", "text"];
  const found = [valueAt(placed.payload, ["original"]), valueAt(placed.payload, ["formalities"])];
  const named = found.flatMap((value, at) =>
    Array.isArray(value)
      ? value.map((each: unknown, index) => ({ each, path: ["formalities", index] }))
      : [{ each: value, path: at === 0 ? ["original"] : ["formalities"] }],
  );
  return named.flatMap(({ each, path }) => {
    const number = valueAt(each, ["number"]);
    if (typeof number !== "string") return [];
    const issued = issuedWith(set, number);
    if (issued === undefined) return [setIssue(placed, "number-not-issued", [...path, "number"], source)];
    const kind = valueAt(each, ["kind"]);
    if (typeof kind === "string" && !isOfKind(issued, kind))
      return [setIssue(placed, "number-of-another-kind", [...path, "kind"], source)];
    const processing = valueAt(placed.payload, ["processing"]);
    if (typeof processing === "string" && processing !== issued.processing)
      return [setIssue(placed, "receipt-of-another-processing", [...path, "number"], source)];
    return [];
  });
};

/** A filing that changes a processing quotes a number that was issued. */
export const checkPrevious: SetCheck = (placed, set) =>
  ofKind([placed], ...filings).flatMap(({ payload }) => {
    const { reason, previous } = payload.filing;
    if (reason !== "change" || previous === undefined || issuedWith(set, previous) !== undefined) return [];
    return [setIssue(placed, "number-not-issued", ["filing", "previous"], ["law-09-08/15", "text"])];
  });

/** An act of the authority that names a filing by its digest names one that is there. */
export const checkAnswers: SetCheck = (placed, set) =>
  ofKind([placed], "receipt", "authorisation", "authority-decision").flatMap(({ payload }) => {
    const { kind, sha256 } = payload.answers;
    if (sha256 === undefined || digests(set, kind).has(sha256)) return [];
    return [setIssue(placed, "answers-another-filing", ["answers", "sha256"], ["law-09-08/19", "inference"])];
  });

/** A processor has its contract: attached when signed, and signed when the filing is. */
export const checkContracts: SetCheck = (placed) =>
  ofKind([placed], "declaration", "authorisation-request", "video-surveillance-declaration").flatMap(
    ({ payload }) => {
      const source: SetSource = ["law-09-08/23", "inference"];
      const { processors, attachments, signature } = payload;
      if (!Array.isArray(processors)) return [];
      const unsigned = processors.flatMap(({ contract }, index) =>
        contract === "to-be-signed" && !isGap(signature)
          ? [setIssue(placed, "contract-not-signed", ["processors", index, "contract"], source)]
          : [],
      );
      const attached = attachments.some(({ kind }) => kind === "processor-contract");
      if (attached || processors.every(({ contract }) => contract !== "signed")) return unsigned;
      return [...unsigned, setIssue(placed, "contract-not-attached", ["attachments"], source)];
    },
  );

function digests(set: readonly Placed[], kind: Filing["kind"]): ReadonlySet<string> {
  return new Set(ofKind(set, kind).map(({ payload }) => payloadDigest(payload)));
}

function filingOf({ answers }: Issued, set: readonly Placed[]): Filing | undefined {
  return ofKind(set, ...filings).find(({ payload }) => payloadDigest(payload) === answers.sha256)?.payload;
}

function purposesOf(filing: Filing): readonly string[] {
  return "processing" in filing
    ? filing.processing.purposes.map(({ statement }) => statement)
    : [filing.purpose];
}
