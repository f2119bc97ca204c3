import * as z from "zod";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { reference } from "../filing/identity.js";
import { type LetterFields, letterShape } from "../filing/letter-shape.js";
import { day, description } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Fields of a {@link ReplyTimeRequest}. */
export const replyTimeRequestShape = {
  kind: z.literal("reply-time-request"),
  ...letterShape,
  request: reference,
  right: z.enum(["access", "rectification"]),
  receivedOn: day,
  acknowledgedOn: orUnknown(day),
  reason: description,
  proposedOn: orUnknown(day),
};

/** Asks the authority to set a time for answering a person's request. The person is not named. */
export const replyTimeRequestSchema: PayloadSchema<ReplyTimeRequest, typeof replyTimeRequestShape> =
  z.strictObject(replyTimeRequestShape);

/**
 * Request that the authority set a time to answer.
 *
 * @see Law 09-08, arts. 7 and 28-2; decree 2-09-165, art. 36
 */
export interface ReplyTimeRequest extends LetterFields {
  /** Kind of payload. */
  kind: "reply-time-request";
  /** The request, by the name it has in the controller's file; never by the person's. */
  request: string;
  /** The right exercised; the law provides no such step for opposition. */
  right: "access" | "rectification";
  /** Day the request was received. */
  receivedOn: string;
  /** Day of the dated and signed acknowledgment given to the person, with the reason. */
  acknowledgedOn: string | UnknownYet;
  /** Why it cannot be answered in time. */
  reason: string;
  /** Day by which an answer can be given. */
  proposedOn: string | UnknownYet;
}
