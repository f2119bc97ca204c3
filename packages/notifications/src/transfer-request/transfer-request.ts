import * as z from "zod";
import { addressSchema } from "../filing/address.js";
import { dataCategorySchema } from "../filing/data-category.js";
import { filingShape } from "../filing/filing-shape.js";
import { orGap, orUnknown } from "../filing/gap.js";
import { personCategorySchema } from "../filing/person-category.js";
import { day, description, text } from "../filing/text.js";
import { transferGround } from "../filing/transfer.js";

/** Who receives the data abroad. */
export const transferAddresseeSchema = z.strictObject({
  /** Name. */
  name: text,
  /** Postal address; its State is the State of the transfer. */
  address: addressSchema,
  /** Recipient or processor of the sender. */
  role: z.enum(["recipient", "processor"]),
});

/** Who receives the data abroad. */
export interface TransferAddressee extends z.infer<typeof transferAddresseeSchema> {}

/** The formality that the transferred data already have. */
export const baseFormalitySchema = z.strictObject({
  /** Receipt of a declaration, or authorisation. */
  kind: z.enum(["declaration", "authorisation"]),
  /** Its number. The transfer is examined only once there is one. */
  number: orUnknown(text),
});

/** The formality that the transferred data already have. */
export interface BaseFormality extends z.infer<typeof baseFormalitySchema> {}

/** A request for a transfer abroad: the eight items of decree 46, and those of decree 47 or 48. */
export const transferRequestSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("transfer-request"),
  ...filingShape,
  /** Receipt or authorisation of the processing the data come from. */
  base: baseFormalitySchema,
  /** Addressee (decree 46-2). */
  addressee: transferAddresseeSchema,
  /** Name and full description of the file (decree 46-3). */
  file: z.strictObject({
    /** Name of the file. */
    name: text,
    /** Full description. */
    description,
  }),
  /** Categories of data (decree 46-4). */
  data: z.array(dataCategorySchema).min(1),
  /** Persons concerned and their approximate number (decree 46-5). */
  persons: z
    .array(
      z.strictObject({
        ...personCategorySchema.shape,
        /** About how many persons. */
        number: orGap(z.int().min(0)),
      }),
    )
    .min(1),
  /** Purpose at the addressee (decree 46-6). */
  purpose: text,
  /** Mode of the transfer (decree 46-7). */
  mode: text,
  /** How often (decree 46-7). */
  frequency: z.enum(["once", "occasional", "periodic", "continuous"]),
  /** Day of the first transfer (decree 46-8). */
  firstTransferOn: orGap(day),
  /** What allows it: a listed State (43) or a case of art. 44. */
  ground: transferGround,
  /** The exception relied on, stated precisely (decree 47). */
  explanation: text.exactOptional(),
  /** Measures and device that protect the data: clauses, internal rules (decree 48). */
  safeguards: description.exactOptional(),
});

/**
 * A request for a transfer abroad.
 *
 * @see Law 09-08, arts. 43 and 44; decree 2-09-165, arts. 46 to 50
 */
export interface TransferRequest extends z.infer<typeof transferRequestSchema> {}
