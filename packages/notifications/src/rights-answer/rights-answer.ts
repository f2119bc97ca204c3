import type { Language } from "@data-tika/core";
import * as z from "zod";
import { type Attachment, attachmentSchema } from "../filing/attachment.js";
import { type Gap, orGap } from "../filing/gap.js";
import { reference } from "../filing/identity.js";
import { day, description, language, text } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link RightsAnswer}. */
export const rightsAnswerShape = {
  kind: z.literal("rights-answer"),
  version: z.literal(1),
  language,
  request: reference,
  controller: text,
  right: z.enum(["access", "rectification", "opposition"]),
  receivedOn: day,
  answeredOn: day,
  outcome: z.enum(["granted", "granted-in-part", "refused", "nothing-held", "postponed"]),
  measures: z.array(text),
  reason: z
    .enum([
      "manifestly-abusive",
      "identity-not-proved",
      "request-unclear",
      "legal-obligation",
      "state-security-or-crime",
      "more-time-needed",
      "other",
    ])
    .exactOptional(),
  explanation: description.exactOptional(),
  authorityAskedOn: day.exactOptional(),
  recourseTold: z.boolean(),
  thirdPartiesTold: orGap(z.boolean()),
  attachments: z.array(attachmentSchema),
};

/** A controller's answer to a request. The person is not named: the request is. */
export const rightsAnswerSchema: PayloadSchema<RightsAnswer, typeof rightsAnswerShape> =
  z.strictObject(rightsAnswerShape);

/**
 * The answer to a request.
 *
 * @see Law 09-08, arts. 7 to 9; decree 2-09-165, arts. 36, 37, 41 and 45
 */
export interface RightsAnswer {
  /** Kind of payload. */
  kind: "rights-answer";
  /** Version of this shape; a new shape gets a new number. */
  version: 1;
  /** Language of the texts inside. */
  language: Language;
  /** Name of the request it answers. */
  request: string;
  /** The body that answers. */
  controller: string;
  /** The right exercised. */
  right: "access" | "rectification" | "opposition";
  /** Day of the request. */
  receivedOn: string;
  /** Day of the answer. */
  answeredOn: string;
  /** What the answer is. */
  outcome: "granted" | "granted-in-part" | "refused" | "nothing-held" | "postponed";
  /** What was done, or what is communicated; the data themselves go as attachments. */
  measures: string[];
  /** Why it is refused, refused in part, or postponed. */
  reason?:
    | "manifestly-abusive"
    | "identity-not-proved"
    | "request-unclear"
    | "legal-obligation"
    | "state-security-or-crime"
    | "more-time-needed"
    | "other";
  /** The reason in words. */
  explanation?: string;
  /** Day the authority was asked to set a time, when the answer is postponed. */
  authorityAskedOn?: string;
  /** Whether the person is told that the authority can be asked. */
  recourseTold: boolean;
  /** Whether third parties that received the data were told (arts. 8-b; decree 45). */
  thirdPartiesTold: boolean | Gap;
  /** What goes with it, by digest. */
  attachments: Attachment[];
}
