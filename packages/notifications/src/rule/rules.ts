import type { PayloadKind } from "../kind.js";
import { authorityRules } from "./authority-rules.js";
import { breachRules } from "./breach-rules.js";
import { dataRules } from "./data-rules.js";
import { filingRules } from "./filing-rules.js";
import { letterRules } from "./letter-rules.js";
import { noticeRules } from "./notice-rules.js";
import { rightsRules } from "./rights-rules.js";
import type { Rule } from "./rule.js";
import { transferRules } from "./transfer-rules.js";
import { videoRules } from "./video-rules.js";
import { violenceRules } from "./violence-rules.js";

/** Every rule between fields. */
export const rules: readonly Rule[] = [
  ...dataRules,
  ...transferRules,
  ...videoRules,
  ...filingRules,
  ...noticeRules,
  ...letterRules,
  ...authorityRules,
  ...rightsRules,
  ...breachRules,
  ...violenceRules,
];

/** The rules of one kind. */
export function rulesOf(kind: PayloadKind): readonly Rule[] {
  return rules.filter(({ kinds }) => kinds.includes(kind));
}
