import type { Language } from "@data-tika/core";
import * as z from "zod";
import { instant } from "../filing/identity.js";
import { language, sha256 } from "../filing/text.js";
import { caseNumber } from "../online-violence-report/online-violence-report.js";
import type { PayloadSchema } from "../payload-schema.js";
import { type CaseActor, type CaseState, caseActor, caseState } from "./transitions.js";

/** Fields of a {@link CaseStatus}. */
export const caseStatusShape = {
  kind: z.literal("case-status"),
  version: z.literal(1),
  language,
  report: caseNumber,
  from: caseState,
  to: caseState,
  by: caseActor,
  at: instant,
  document: sha256.exactOptional(),
};

/** One move of a case of online violence. */
export const caseStatusSchema: PayloadSchema<CaseStatus, typeof caseStatusShape> =
  z.strictObject(caseStatusShape);

/**
 * One move of a case.
 *
 * @see Law 103-13
 */
export interface CaseStatus {
  /** Kind of payload. */
  kind: "case-status";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language the status is shown in. */
  language: Language;
  /** Number of the case. */
  report: string;
  /** Where it stood. */
  from: CaseState;
  /** Where it stands. */
  to: CaseState;
  /** Who moved it, by function. */
  by: CaseActor;
  /** When. */
  at: string;
  /** The document that moved it, by digest: a platform's answer, a decision. */
  document?: string;
}
