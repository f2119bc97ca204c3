import * as z from "zod";
import { text } from "./text.js";

/** Kinds of data. The sensitive ones and those of art. 12-1 stand apart, since they change the regime. */
export const dataKinds = [
  "civil-status",
  "contact",
  "family",
  "education",
  "professional",
  "financial",
  "social-situation",
  "location",
  "connection",
  "image",
  "sound",
  "identifier",
  "cin-number",
  "biometric",
  "racial-or-ethnic-origin",
  "political-opinions",
  "religious-or-philosophical-beliefs",
  "trade-union-membership",
  "health",
  "genetic",
  "offence",
  "other",
] as const;

/** Id of a kind of data. */
export type DataKind = (typeof dataKinds)[number];

/** One of {@link dataKinds}. */
export const dataKind = z.enum(dataKinds);

const dataCategoryShape = {
  kind: dataKind,
  label: text,
  items: z.array(text).exactOptional(),
  origin: z.enum(["direct", "indirect", "both"]),
  source: text.exactOptional(),
};

/** Named, so that declarations which hold it stay short. */
export interface DataCategorySchema extends z.ZodObject<typeof dataCategoryShape, z.core.$strict> {}

/** One category of data. */
export const dataCategorySchema: DataCategorySchema = z.strictObject(dataCategoryShape);

/** One category of data. */
export interface DataCategory {
  /** Kind of data; decides whether an authorisation is needed. */
  kind: DataKind;
  /** The category in words. */
  label: string;
  /** The data themselves, by name of field. */
  items?: string[];
  /** From the person (direct), from others (indirect), or both. */
  origin: "direct" | "indirect" | "both";
  /** Where indirect data come from. */
  source?: string;
}
