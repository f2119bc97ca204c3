import type { Language } from "@data-tika/core";
import * as z from "zod";
import { instant } from "../filing/identity.js";
import { day, language, website } from "../filing/text.js";
import { type OnlineService, onlineService } from "../online-violence-report/item.js";
import { caseNumber } from "../online-violence-report/online-violence-report.js";
import type { PayloadSchema } from "../payload-schema.js";

/** What was done about one item. */
export const platformDecisionSchema = z.strictObject({
  item: z.int().min(1).max(1000),
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
  account: z.enum(["suspended", "terminated", "unchanged"]).exactOptional(),
});

/** What was done about one item. */
export interface PlatformDecision {
  /** The item of the report, counted from 1. */
  item: number;
  /** What became of the content. */
  visibility:
    | "removed"
    | "disabled"
    | "demoted"
    | "age-restricted"
    | "interaction-restricted"
    | "labelled"
    | "preserved"
    | "unchanged";
  /** What became of the account. */
  account?: "suspended" | "terminated" | "unchanged";
}

/** Fields of a {@link PlatformResponse}. */
export const platformResponseShape = {
  kind: z.literal("platform-response"),
  version: z.literal(1),
  language,
  report: caseNumber,
  service: onlineService,
  receivedAt: instant.exactOptional(),
  decidedAt: instant.exactOptional(),
  outcome: z.enum(["acted", "refused", "duplicate", "need-more-information", "not-found", "no-answer"]),
  decisions: z.array(platformDecisionSchema),
  ground: z.enum(["illegal", "terms"]).exactOptional(),
  groundUrl: website.exactOptional(),
  automatedDecision: z.enum(["fully", "partially", "not", "unknown"]),
  contestUntil: day.exactOptional(),
};

/** What a platform or an operator answers to a report, or that it does not. */
export const platformResponseSchema: PayloadSchema<PlatformResponse, typeof platformResponseShape> =
  z.strictObject(platformResponseShape);

/**
 * What a platform answers to a report.
 *
 * @see Law 103-13; the wording of outcomes follows Regulation (EU) 2022/2065, art. 17
 */
export interface PlatformResponse {
  /** Kind of payload. */
  kind: "platform-response";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Number of the case. */
  report: string;
  /** Who answers. */
  service: OnlineService;
  /** When the platform said that it had the report. */
  receivedAt?: string;
  /** When it decided. */
  decidedAt?: string;
  /** What the answer is. */
  outcome: "acted" | "refused" | "duplicate" | "need-more-information" | "not-found" | "no-answer";
  /** What was done, item by item. */
  decisions: PlatformDecision[];
  /** On which ground: the law, or the platform's terms. */
  ground?: "illegal" | "terms";
  /** Where the platform states its ground. */
  groundUrl?: string;
  /** Whether a machine decided. */
  automatedDecision: "fully" | "partially" | "not" | "unknown";
  /** Last day to contest. */
  contestUntil?: string;
}
