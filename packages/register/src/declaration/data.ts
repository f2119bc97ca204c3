import { declarationSchema } from "@data-tika/notifications";
import { columnSpecSchema } from "@data-tika/pseudonymisation";
import * as z from "zod";
import { localisedSchema } from "./localised.js";
import { slugSchema } from "./slug.js";

const filed = declarationSchema.shape.data.element.shape;

/** A category of data, and the columns that hold it. */
export const dataSchema = z.strictObject({
  /** Name of the category in code. */
  id: slugSchema,
  /** What kind of data it is; the kind decides the formality. */
  kind: filed.kind,
  /** What the category is called. */
  label: localisedSchema,
  /** The data in detail. */
  items: z.array(localisedSchema).min(1).exactOptional(),
  /** From the person, from somebody else, or both. */
  origin: filed.origin,
  /** Where indirect data come from. */
  source: localisedSchema.exactOptional(),
  /** Whether the person must give them; for data that are asked for (art. 5-1-c). */
  answer: z.enum(["compulsory", "optional"]).exactOptional(),
  /** What happens when the person does not. */
  consequence: localisedSchema.exactOptional(),
  /** By dataset, the columns that hold the data and what pseudonymisation does with each. */
  columns: z.record(z.string().min(1), z.record(z.string().min(1), columnSpecSchema)).exactOptional(),
});

/** A category of data, and the columns that hold it. */
export interface DeclaredData extends z.infer<typeof dataSchema> {}
