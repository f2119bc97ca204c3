import * as z from "zod";
import { type Gap, orGap, orUnknown, type UnknownYet } from "../filing/gap.js";
import { instant } from "../filing/identity.js";
import { day, text } from "../filing/text.js";

/** A time the controller has set itself. Law 09-08 sets none, and the label says so. */
export const houseClockSchema = z.strictObject({
  label: z.literal("house-policy"),
  hours: z.int().min(1).max(720),
});

/** A time the controller has set itself. */
export interface HouseClock {
  /** Says that it is the controller's own policy, never Moroccan law. */
  label: "house-policy";
  /** Hours from knowing of the breach. */
  hours: number;
}

/** When things happened. */
export const breachTimelineSchema = z.strictObject({
  start: orUnknown(instant),
  end: orGap(instant),
  detected: instant,
  aware: instant,
  precision: z.enum(["exact", "estimated"]),
});

/** When things happened. */
export interface BreachTimeline {
  /** When it began. */
  start: string | UnknownYet;
  /** When it ended; not applicable while it goes on. */
  end: string | Gap;
  /** When it was detected. */
  detected: string;
  /** When the controller knew. */
  aware: string;
  /** How sure the times are. */
  precision: "exact" | "estimated";
}

/** How the persons are told, or why they are not. */
export const breachCommunicationSchema = z.strictObject({
  state: z.enum(["done", "planned", "not-required"]),
  on: day.exactOptional(),
  channels: z.array(z.enum(["e-mail", "letter", "sms", "telephone", "notice", "media"])).exactOptional(),
  because: z.enum(["protected", "mitigated", "disproportionate", "low-risk"]).exactOptional(),
  explanation: text.exactOptional(),
});

/** How the persons are told. */
export interface BreachCommunication {
  /** Done, planned, or not required. */
  state: "done" | "planned" | "not-required";
  /** Day it was done, or is planned for. */
  on?: string;
  /** By which means. */
  channels?: ("e-mail" | "letter" | "sms" | "telephone" | "notice" | "media")[];
  /** Why it is not required. */
  because?: "protected" | "mitigated" | "disproportionate" | "low-risk";
  /** The reason in words. */
  explanation?: string;
}
