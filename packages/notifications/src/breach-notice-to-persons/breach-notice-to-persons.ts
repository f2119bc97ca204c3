import * as z from "zod";
import { noticeControllerSchema } from "../collection-notice/collection-notice.js";
import { orUnknown } from "../filing/gap.js";
import { reference } from "../filing/identity.js";
import { rightsContactSchema } from "../filing/rights-contact.js";
import { day, language, text } from "../filing/text.js";

/** What persons are told of a breach, in plain words. Law 09-08 does not ask for it. */
export const breachNoticeToPersonsSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("breach-notice-to-persons"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Name of the case, the same as in the notification. */
  case: reference,
  /** The controller. */
  controller: noticeControllerSchema,
  /** What happened. */
  happened: text,
  /** When, in words. */
  when: orUnknown(text),
  /** The data concerned. */
  data: z.array(text).min(1),
  /** What it may lead to. */
  consequences: z.array(text).min(1),
  /** What the controller has done. */
  done: z.array(text).min(1),
  /** What the person can do. */
  advice: z.array(text).min(1),
  /** Where to ask, and where rights are exercised. */
  rights: rightsContactSchema,
  /** Day it is sent. */
  sentOn: orUnknown(day),
});

/**
 * What persons are told of a breach.
 *
 * @see Law 09-08, arts. 7 to 9 and 23
 */
export interface BreachNoticeToPersons extends z.infer<typeof breachNoticeToPersonsSchema> {}
