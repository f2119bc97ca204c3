import * as z from "zod";

/** A short identifier of lower-case letters, digits and dashes, as notices and retention rules take it too. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
