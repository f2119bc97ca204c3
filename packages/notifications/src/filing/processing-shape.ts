import * as z from "zod";
import { dataCategorySchema } from "./data-category.js";
import { orUnknown } from "./gap.js";
import { informationSchema } from "./information.js";
import { linkSchema } from "./link.js";
import { personCategorySchema } from "./person-category.js";
import { processingSchema } from "./processing.js";
import { processorSchema } from "./processor.js";
import { recipientSchema } from "./recipient.js";
import { retentionPeriodSchema } from "./retention-period.js";
import { rightsContactSchema } from "./rights-contact.js";
import { securitySchema } from "./security.js";
import { transferSchema } from "./transfer.js";

/** Items b to f of art. 15: what a simplified declaration has as well. An empty list says "none". */
export const processingShape = {
  /** Name, characteristics and purposes (art. 15-b). */
  processing: processingSchema,
  /** Categories of data subjects (art. 15-c). */
  persons: z.array(personCategorySchema).min(1),
  /** Categories of data (art. 15-c). */
  data: z.array(dataCategorySchema).min(1),
  /** Retention (art. 15-f). */
  retention: orUnknown(z.array(retentionPeriodSchema).min(1)),
  /** Recipients (art. 15-d). */
  recipients: orUnknown(z.array(recipientSchema)),
  /** Transfers abroad that are planned (art. 15-e). */
  transfers: orUnknown(z.array(transferSchema)),
};

/** Items g to i of art. 15, and how persons are informed. */
export const safeguardShape = {
  /** Processors (art. 15-i). */
  processors: orUnknown(z.array(processorSchema)),
  /** Matching, interconnection, assignment (art. 15-i). */
  links: orUnknown(z.array(linkSchema)),
  /** How persons are informed (art. 5). */
  information: orUnknown(informationSchema),
  /** Where rights are exercised (art. 15-g). */
  rights: orUnknown(rightsContactSchema),
  /** Confidentiality and security measures (art. 15-h). */
  security: orUnknown(securitySchema),
};
