import { declarationSchema } from "@data-tika/notifications";
import * as z from "zod";
import { legalBasisSchema } from "./legal-basis.js";
import { localisedSchema } from "./localised.js";
import { slugSchema } from "./slug.js";

const filed = declarationSchema.shape;
const state = z.string().regex(/^[A-Z]{2}$/);

/** Who decides purposes and means. Everything but the name is written as in the filings. */
export const controllerSchema = filed.controller.omit({ name: true }).extend({
  /** Name, in the three languages. */
  name: localisedSchema,
});

/** Who decides purposes and means. */
export interface Controller extends z.infer<typeof controllerSchema> {}

/** A person, service or body that receives data. */
export const recipientSchema = z.strictObject({
  /** Name of the recipient in code; purposes name it. */
  id: slugSchema,
  /** Name of the recipient, or of a category of recipients. */
  name: localisedSchema,
  /** What it receives the data for. */
  purpose: localisedSchema,
  /** What allows the communication (art. 4, paragraph 2). */
  basis: legalBasisSchema,
  /** Where it is: ISO 3166 code of two letters. */
  state,
});

/** A person, service or body that receives data. */
export interface Recipient extends z.infer<typeof recipientSchema> {}

/** Who processes on behalf of the controller. */
export const processorSchema = z.strictObject({
  /** Name of the processor. */
  name: z.string().min(1),
  /** What it does. */
  service: localisedSchema,
  /** Where it is: ISO 3166 code of two letters. */
  state,
  /** Whether the contract of art. 23 is signed. */
  contract: z.enum(["signed", "to-be-signed"]),
});

/** Who processes on behalf of the controller. */
export interface Processor extends z.infer<typeof processorSchema> {}

/** Where persons exercise their rights. */
export const rightsContactSchema = z.strictObject({
  /** The service in charge. */
  service: localisedSchema,
  /** Postal address. */
  address: z.string().min(1).exactOptional(),
  /** E-mail address. */
  email: z.email().exactOptional(),
  /** Telephone number. */
  phone: z.string().min(5).exactOptional(),
  /** What makes it easier to exercise them. */
  measures: localisedSchema.exactOptional(),
});

/** Where persons exercise their rights. */
export interface RightsContact extends z.infer<typeof rightsContactSchema> {}
