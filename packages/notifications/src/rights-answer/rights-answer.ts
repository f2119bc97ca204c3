import * as z from "zod";
import { attachmentSchema } from "../filing/attachment.js";
import { orGap } from "../filing/gap.js";
import { reference } from "../filing/identity.js";
import { day, description, language, text } from "../filing/text.js";

/** A controller's answer to a request. The person is not named: the request is. */
export const rightsAnswerSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("rights-answer"),
  /** Version of this shape; a new shape gets a new number. */
  version: z.literal(1),
  /** Language of the texts inside. */
  language,
  /** Name of the request it answers. */
  request: reference,
  /** The body that answers. */
  controller: text,
  /** The right exercised. */
  right: z.enum(["access", "rectification", "opposition"]),
  /** Day of the request. */
  receivedOn: day,
  /** Day of the answer. */
  answeredOn: day,
  /** What the answer is. */
  outcome: z.enum(["granted", "granted-in-part", "refused", "nothing-held", "postponed"]),
  /** What was done, or what is communicated; the data themselves go as attachments. */
  measures: z.array(text),
  /** Why it is refused, refused in part, or postponed. */
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
  /** The reason in words. */
  explanation: description.exactOptional(),
  /** Day the authority was asked to set a time, when the answer is postponed. */
  authorityAskedOn: day.exactOptional(),
  /** Whether the person is told that the authority can be asked. */
  recourseTold: z.boolean(),
  /** Whether third parties that received the data were told (arts. 8-b; decree 45). */
  thirdPartiesTold: orGap(z.boolean()),
  /** What goes with it, by digest. */
  attachments: z.array(attachmentSchema),
});

/**
 * The answer to a request.
 *
 * @see Law 09-08, arts. 7 to 9; decree 2-09-165, arts. 36, 37, 41 and 45
 */
export interface RightsAnswer extends z.infer<typeof rightsAnswerSchema> {}
