import * as z from "zod";

const text = z.string().min(1).max(4000).regex(/\S/);

/** One text in the three languages that the formality, the notice and the report are written in. */
export const localisedSchema = z.strictObject({ fr: text, ar: text, en: text });
