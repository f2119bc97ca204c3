import type { LegalBasis } from "@data-tika/core/law";
import * as z from "zod";
import { legalBasis } from "./legal-basis.js";
import { description, text } from "./text.js";

/** One purpose, and what allows it. */
export const purposeSchema = z.strictObject({
  statement: text,
  basis: legalBasis.exactOptional(),
});

/** One purpose, and what allows it. */
export interface Purpose {
  /** The purpose in words: determined, explicit and legitimate. */
  statement: string;
  /** Consent, or the exception of art. 4 that stands in for it. */
  basis?: LegalBasis;
}

/** Whether machines, people or both process the data. */
export const automations = ["automated", "manual", "mixed"] as const;

/** By machines, by people, or both. */
export type Automation = (typeof automations)[number];

/** One of {@link automations}. */
export const automation = z.enum(automations);

const processingShape = {
  name: text,
  characteristics: description,
  automation,
  technology: text.exactOptional(),
  purposes: z.array(purposeSchema).min(1),
};

/** Named, so that declarations which hold it stay short. */
export interface ProcessingSchema extends z.ZodObject<typeof processingShape, z.core.$strict> {}

/** What is done with the data, and why. */
export const processingSchema: ProcessingSchema = z.strictObject(processingShape);

/** What is done with the data, and why. */
export interface Processing {
  /** Name of the processing. */
  name: string;
  /** What is done, in a few sentences. */
  characteristics: string;
  /** By machines, by people, or both. */
  automation: Automation;
  /** Software or technology used. */
  technology?: string;
  /** The main purpose first. */
  purposes: Purpose[];
}
