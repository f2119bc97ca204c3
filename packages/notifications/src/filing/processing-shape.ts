import * as z from "zod";
import { type DataCategory, dataCategorySchema } from "./data-category.js";
import { orUnknown, type UnknownYet } from "./gap.js";
import { type Information, informationSchema } from "./information.js";
import { type Link, linkSchema } from "./link.js";
import { type PersonCategory, personCategorySchema } from "./person-category.js";
import { type Processing, processingSchema } from "./processing.js";
import { type Processor, processorSchema } from "./processor.js";
import { type Recipient, recipientSchema } from "./recipient.js";
import { type RetentionPeriod, retentionPeriodSchema } from "./retention-period.js";
import { type RightsContact, rightsContactSchema } from "./rights-contact.js";
import { type Security, securitySchema } from "./security.js";
import { type Transfer, transferSchema } from "./transfer.js";

/** Items b to f of art. 15: what a simplified declaration has as well. An empty list says "none". */
export interface ProcessingFields {
  /** Name, characteristics and purposes (art. 15-b). */
  processing: Processing;
  /** Categories of data subjects (art. 15-c). */
  persons: PersonCategory[];
  /** Categories of data (art. 15-c). */
  data: DataCategory[];
  /** Retention (art. 15-f). */
  retention: RetentionPeriod[] | UnknownYet;
  /** Recipients (art. 15-d). */
  recipients: Recipient[] | UnknownYet;
  /** Transfers abroad that are planned (art. 15-e). */
  transfers: Transfer[] | UnknownYet;
}

/** Items b to f of art. 15: what a simplified declaration has as well. An empty list says "none". */
export const processingShape = {
  processing: processingSchema,
  persons: z.array(personCategorySchema).min(1),
  data: z.array(dataCategorySchema).min(1),
  retention: orUnknown(z.array(retentionPeriodSchema).min(1)),
  recipients: orUnknown(z.array(recipientSchema)),
  transfers: orUnknown(z.array(transferSchema)),
};

/** Items g to i of art. 15, and how persons are informed. */
export interface SafeguardFields {
  /** Processors (art. 15-i). */
  processors: Processor[] | UnknownYet;
  /** Matching, interconnection, assignment (art. 15-i). */
  links: Link[] | UnknownYet;
  /** How persons are informed (art. 5). */
  information: Information | UnknownYet;
  /** Where rights are exercised (art. 15-g). */
  rights: RightsContact | UnknownYet;
  /** Confidentiality and security measures (art. 15-h). */
  security: Security | UnknownYet;
}

/** Items g to i of art. 15, and how persons are informed. */
export const safeguardShape = {
  processors: orUnknown(z.array(processorSchema)),
  links: orUnknown(z.array(linkSchema)),
  information: orUnknown(informationSchema),
  rights: orUnknown(rightsContactSchema),
  security: orUnknown(securitySchema),
};
