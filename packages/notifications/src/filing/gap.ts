import * as z from "zod";
import { day, text } from "./text.js";

const unknownYetShape = {
  status: z.literal("unknown-yet"),
  expectedOn: day.exactOptional(),
};

/** Named, so that declarations which hold it stay short. */
export interface UnknownYetSchema extends z.ZodObject<typeof unknownYetShape, z.core.$strict> {}

/** Said by whoever files: the fact exists and is not known yet. A payload with one is a draft. */
export const unknownYetSchema: UnknownYetSchema = z.strictObject(unknownYetShape);

/** A fact that is not known yet. */
export interface UnknownYet {
  /** Marks the gap. */
  status: "unknown-yet";
  /** Day by which it should be known. */
  expectedOn?: string;
}

const notApplicableShape = {
  status: z.literal("not-applicable"),
  reason: text,
};

/** Named, so that declarations which hold it stay short. */
export interface NotApplicableSchema extends z.ZodObject<typeof notApplicableShape, z.core.$strict> {}

/** Said by whoever files: the question does not arise, and why. */
export const notApplicableSchema: NotApplicableSchema = z.strictObject(notApplicableShape);

/** A question that does not arise. */
export interface NotApplicable {
  /** Marks the gap. */
  status: "not-applicable";
  /** Why the question does not arise. */
  reason: string;
}

/** Stands where a value is missing and says which of the two it is; absent and empty mean something else. */
export type Gap = UnknownYet | NotApplicable;

/** The plain gap, for building a draft. */
export const unknownYet: UnknownYet = { status: "unknown-yet" };

/**
 * A gap that says why its question does not arise.
 *
 * @param reason - The reason, shown in the filing.
 * @returns The gap.
 * @example
 * ```ts
 * import { notApplicable } from "@data-tika/notifications";
 *
 * notApplicable("No media leave the premises").status; // => not-applicable
 * ```
 */
export function notApplicable(reason: string): NotApplicable {
  return { status: "not-applicable", reason };
}

/**
 * Whether a field holds a gap instead of its value.
 *
 * @param value - What the field holds.
 * @returns `true` for {@link UnknownYet} and {@link NotApplicable}.
 * @example
 * ```ts
 * import { isGap, unknownYet } from "@data-tika/notifications";
 *
 * isGap(unknownYet); // => true
 * isGap([]); // => false
 * ```
 */
export function isGap(value: unknown): value is Gap {
  if (typeof value !== "object" || value === null || !("status" in value)) return false;
  return value.status === "unknown-yet" || value.status === "not-applicable";
}

/** The value, or that it is not known yet. */
export const orUnknown = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, unknownYetSchema]);

/** The value, or that it is not known yet, or that its question does not arise. */
export const orGap = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema, unknownYetSchema, notApplicableSchema]);
