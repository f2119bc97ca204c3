import * as z from "zod";
import { orGap, orUnknown } from "../filing/gap.js";
import { instant } from "../filing/identity.js";
import { day, text } from "../filing/text.js";

/** A time the controller has set itself. Law 09-08 sets none, and the label says so. */
export const houseClockSchema = z.strictObject({
  /** Says that it is the controller's own policy, never Moroccan law. */
  label: z.literal("house-policy"),
  /** Hours from knowing of the breach. */
  hours: z.int().min(1).max(720),
});

/** A time the controller has set itself. */
export interface HouseClock extends z.infer<typeof houseClockSchema> {}

/** When things happened. */
export const breachTimelineSchema = z.strictObject({
  /** When it began. */
  start: orUnknown(instant),
  /** When it ended; not applicable while it goes on. */
  end: orGap(instant),
  /** When it was detected. */
  detected: instant,
  /** When the controller knew. */
  aware: instant,
  /** How sure the times are. */
  precision: z.enum(["exact", "estimated"]),
});

/** When things happened. */
export interface BreachTimeline extends z.infer<typeof breachTimelineSchema> {}

/** How the persons are told, or why they are not. */
export const breachCommunicationSchema = z.strictObject({
  /** Done, planned, or not required. */
  state: z.enum(["done", "planned", "not-required"]),
  /** Day it was done, or is planned for. */
  on: day.exactOptional(),
  /** By which means. */
  channels: z.array(z.enum(["e-mail", "letter", "sms", "telephone", "notice", "media"])).exactOptional(),
  /** Why it is not required. */
  because: z.enum(["protected", "mitigated", "disproportionate", "low-risk"]).exactOptional(),
  /** The reason in words. */
  explanation: text.exactOptional(),
});

/** How the persons are told. */
export interface BreachCommunication extends z.infer<typeof breachCommunicationSchema> {}
