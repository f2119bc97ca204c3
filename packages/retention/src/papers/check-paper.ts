import { isCivilDay } from "@data-tika/core/time";
import { failure } from "../failure.js";
import type { RetentionSchedule } from "../holder.js";
import type { PaperText } from "./paper.js";

/** Refuses a paper with an empty field; its name is told, not its value. */
export function needed(field: string, isThere: boolean): void {
  if (!isThere) throw failure("retention.paper_incomplete", { field });
}

/** Refuses a text that is empty in one of the two languages. */
export function neededText(field: string, text: PaperText | undefined): void {
  needed(field, isFilled(text?.fr) && isFilled(text?.ar));
}

/** Refuses a schedule that is not published by a day: without it nothing may be listed. */
export function neededSchedule(schedule: RetentionSchedule | undefined, on: string): RetentionSchedule {
  if (!schedule || schedule.approvedOn > on || schedule.publishedOn > on)
    throw failure("retention.paper_incomplete", { field: "schedule" });
  return schedule;
}

/** Refuses what is no day. */
export function neededDay(field: string, day: unknown): void {
  needed(field, isCivilDay(day));
}

/** Whether a text says something. */
export function isFilled(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}
