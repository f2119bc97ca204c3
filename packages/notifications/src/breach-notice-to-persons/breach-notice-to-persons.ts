import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type NoticeController, noticeControllerSchema } from "../collection-notice/collection-notice.js";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { reference } from "../filing/identity.js";
import { type RightsContact, rightsContactSchema } from "../filing/rights-contact.js";
import { day, language, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link BreachNoticeToPersons}. */
export const breachNoticeToPersonsShape = {
  kind: z.literal("breach-notice-to-persons"),
  version: z.literal(1),
  language,
  case: reference,
  controller: noticeControllerSchema,
  happened: text,
  when: orUnknown(text),
  data: z.array(text).min(1),
  consequences: z.array(text).min(1),
  done: z.array(text).min(1),
  advice: z.array(text).min(1),
  rights: rightsContactSchema,
  sentOn: orUnknown(day),
};

/** What persons are told of a breach, in plain words. Law 09-08 does not ask for it. */
export const breachNoticeToPersonsSchema: PayloadSchema<
  BreachNoticeToPersons,
  typeof breachNoticeToPersonsShape
> = z.strictObject(breachNoticeToPersonsShape);

/**
 * What persons are told of a breach.
 *
 * @see Law 09-08, arts. 7 to 9 and 23
 */
export interface BreachNoticeToPersons {
  /** Kind of payload. */
  kind: "breach-notice-to-persons";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Name of the case, the same as in the notification. */
  case: string;
  /** The controller. */
  controller: NoticeController;
  /** What happened. */
  happened: string;
  /** When, in words. */
  when: string | UnknownYet;
  /** The data concerned. */
  data: string[];
  /** What it may lead to. */
  consequences: string[];
  /** What the controller has done. */
  done: string[];
  /** What the person can do. */
  advice: string[];
  /** Where to ask, and where rights are exercised. */
  rights: RightsContact;
  /** Day it is sent. */
  sentOn: string | UnknownYet;
}
