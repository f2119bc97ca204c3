import * as z from "zod";
import { instant } from "../filing/identity.js";
import { day, language, website } from "../filing/text.js";
import { onlineService } from "../online-violence-report/item.js";
import { caseNumber } from "../online-violence-report/online-violence-report.js";

/** What was done about one item. */
export const platformDecisionSchema = z.strictObject({
  /** The item of the report, counted from 1. */
  item: z.int().min(1).max(1000),
  /** What became of the content. */
  visibility: z.enum([
    "removed",
    "disabled",
    "demoted",
    "age-restricted",
    "interaction-restricted",
    "labelled",
    "preserved",
    "unchanged",
  ]),
  /** What became of the account. */
  account: z.enum(["suspended", "terminated", "unchanged"]).exactOptional(),
});

/** What was done about one item. */
export interface PlatformDecision extends z.infer<typeof platformDecisionSchema> {}

/** What a platform or an operator answers to a report, or that it does not. */
export const platformResponseSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("platform-response"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Number of the case. */
  report: caseNumber,
  /** Who answers. */
  service: onlineService,
  /** When the platform said that it had the report. */
  receivedAt: instant.exactOptional(),
  /** When it decided. */
  decidedAt: instant.exactOptional(),
  /** What the answer is. */
  outcome: z.enum(["acted", "refused", "duplicate", "need-more-information", "not-found", "no-answer"]),
  /** What was done, item by item. */
  decisions: z.array(platformDecisionSchema),
  /** On which ground: the law, or the platform's terms. */
  ground: z.enum(["illegal", "terms"]).exactOptional(),
  /** Where the platform states its ground. */
  groundUrl: website.exactOptional(),
  /** Whether a machine decided. */
  automatedDecision: z.enum(["fully", "partially", "not", "unknown"]),
  /** Last day to contest. */
  contestUntil: day.exactOptional(),
});

/**
 * What a platform answers to a report.
 *
 * @see Law 103-13; the wording of outcomes follows Regulation (EU) 2022/2065, art. 17
 */
export interface PlatformResponse extends z.infer<typeof platformResponseSchema> {}
