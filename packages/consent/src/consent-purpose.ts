import {
  type LegalBasis,
  type LegalReference,
  legalBases,
  type SensitiveCategory,
  sensitiveCategories,
} from "@data-tika/core/law";
import { isCivilDay, parsePeriod } from "@data-tika/core/time";
import * as z from "zod";

const basisIds = Object.keys(legalBases) as [LegalBasis, ...LegalBasis[]];
const sensitiveIds = Object.keys(sensitiveCategories) as [SensitiveCategory, ...SensitiveCategory[]];

/** What asks for an express consent besides sensitive data, with the article that does. */
export const expressNeeds = {
  /** Communication to third parties by a body that article 12-1-a frees from the authorisation. */
  "non-profit-disclosure": "law-09-08/12-1-a",
  /** A transfer abroad that rests on consent. */
  "transfer-abroad": "law-09-08/44",
  /** Publication of results in a form that identifies the person. */
  "identifying-publication": "decree-2-09-165/32",
} as const satisfies Readonly<Record<string, LegalReference>>;

/** A key of {@link expressNeeds}. */
export type ExpressNeed = keyof typeof expressNeeds;

const expressNeedIds = Object.keys(expressNeeds) as [ExpressNeed, ...ExpressNeed[]];

/** Languages a notice can be shown in: Arabic, Amazigh (Standard Moroccan Tamazight), French and English. */
export const noticeLanguages = ["ar", "zgh", "fr", "en"] as const;

/** A language of {@link noticeLanguages}. */
export type NoticeLanguage = (typeof noticeLanguages)[number];

/** Words in one or more languages, by language. */
export const wordsSchema = z
  .partialRecord(z.enum(noticeLanguages), z.string().min(1))
  .refine((words) => Object.keys(words).length > 0);

/** A short identifier of lower-case letters, digits and dashes. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);

/** The pseudonym of a person. PostgreSQL keeps no NUL and UTF-8 has no lone surrogate: no store has to take them. */
export const pseudonymSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Surrogate}]*$/u);

/**
 * An instant, RFC 3339 with an offset, that lies in the years 1 to 9999 whatever the offset: a day is told of it, and
 * the calendar knows no other years.
 */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .regex(/^(?!0000|0001-01-01|9999-12-31.*-\d{2}:\d{2}$)/);

const longest = { years: 100, months: 1_200, days: 36_600 };

/** A civil day. */
const daySchema = z.string().refine(isCivilDay);

// Up to a century: a longer one would lead decisions out of the calendar.
const periodSchema = z.string().refine((text) => {
  try {
    const { years, months, days } = parsePeriod(text);
    return years <= longest.years && months <= longest.months && days <= longest.days;
  } catch {
    return false;
  }
});

/** What a notice says of one answer: article 5-1-c wants to be told whether it is compulsory, and what follows. */
const answerSchema = z.strictObject({
  /** Whether it must be given; what is not compulsory is optional. */
  compulsory: z.boolean(),
  /** What happens to who does not give it. */
  otherwise: wordsSchema.exactOptional(),
});

/** One purpose as a notice states it. */
export const consentPurposeSchema = z.strictObject({
  /** Identifier, the same in every notice that asks for this purpose. */
  id: slugSchema,
  /** The words the person reads. */
  label: wordsSchema,
  /** What makes it lawful, article 4. */
  basis: z.enum(basisIds),
  /** Sensitive data it needs, article 1-3: asks for express consent, articles 21 and 57. */
  sensitive: z.array(z.enum(sensitiveIds)).exactOptional(),
  /** Categories of data it uses. */
  data: z.array(slugSchema).exactOptional(),
  /** Which of these data, sensitive or not, must be given and which may be left out: article 5-1-c. */
  answers: z.record(slugSchema, answerSchema).exactOptional(),
  /** Third parties the data are communicated to. */
  recipients: z.array(slugSchema).exactOptional(),
  /**
   * Channels that are asked for one by one, such as `email` and `sms`; none when there is only one question. Direct
   * marketing names them. E-mail is called `email` or `e-mail`.
   */
  channels: z.array(slugSchema).min(1).exactOptional(),
  /** How long a consent lasts, an ISO 8601 period; without end when left out. */
  validFor: periodSchema.exactOptional(),
  /** The last civil day a consent counts on, whenever it was given. */
  validUntil: daySchema.exactOptional(),
  /** The occasion a consent ends with, such as `end-of-study`. */
  validUntilEvent: slugSchema.exactOptional(),
  /** How many times a consent may be used. */
  validUses: z.int().positive().exactOptional(),
  /** What else than sensitive data asks for an express consent. */
  needsExpress: z.array(z.enum(expressNeedIds)).exactOptional(),
  /**
   * Whether it is direct marketing by automatic caller, fax, e-mail or similar means, article 10: only a consent to the
   * channel carries it, or the exception for e-mail.
   */
  marketing: z.boolean().exactOptional(),
  /** Whose consent binds when a minor has several legal representatives. There is no default. */
  representation: z.enum(["any", "all", "named"]).exactOptional(),
  /** Raised when the words come to mean something else; left alone when only their form changes. */
  meaning: z.int().positive().exactOptional(),
});

/** One purpose as a notice states it. */
export interface ConsentPurpose extends z.infer<typeof consentPurposeSchema> {}
