import * as z from "zod";
import { instant } from "../filing/identity.js";
import { language, sha256 } from "../filing/text.js";
import { caseNumber } from "../online-violence-report/online-violence-report.js";
import { caseActor, caseState } from "./transitions.js";

/** One move of a case of online violence. */
export const caseStatusSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("case-status"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language the status is shown in. */
  language,
  /** Number of the case. */
  report: caseNumber,
  /** Where it stood. */
  from: caseState,
  /** Where it stands. */
  to: caseState,
  /** Who moved it, by function. */
  by: caseActor,
  /** When. */
  at: instant,
  /** The document that moved it, by digest: a platform's answer, a decision. */
  document: sha256.exactOptional(),
});

/**
 * One move of a case.
 *
 * @see Law 103-13
 */
export interface CaseStatus extends z.infer<typeof caseStatusSchema> {}
