import * as z from "zod";
import { orUnknown } from "../filing/gap.js";
import { reference } from "../filing/identity.js";
import { letterShape } from "../filing/letter-shape.js";
import { day, description } from "../filing/text.js";

/** Asks the authority to set a time for answering a person's request. The person is not named. */
export const replyTimeRequestSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("reply-time-request"),
  ...letterShape,
  /** The request, by the name it has in the controller's file; never by the person's. */
  request: reference,
  /** The right exercised; the law provides no such step for opposition. */
  right: z.enum(["access", "rectification"]),
  /** Day the request was received. */
  receivedOn: day,
  /** Day of the dated and signed acknowledgment given to the person, with the reason. */
  acknowledgedOn: orUnknown(day),
  /** Why it cannot be answered in time. */
  reason: description,
  /** Day by which an answer can be given. */
  proposedOn: orUnknown(day),
});

/**
 * Request that the authority set a time to answer.
 *
 * @see Law 09-08, arts. 7 and 28-2; decree 2-09-165, art. 36
 */
export interface ReplyTimeRequest extends z.infer<typeof replyTimeRequestSchema> {}
