import type { TransferGround } from "@data-tika/core/law";
import * as z from "zod";
import { type Address, addressSchema } from "../filing/address.js";
import { type DataCategory, dataCategorySchema } from "../filing/data-category.js";
import { type FilingFields, filingShape } from "../filing/filing-shape.js";
import { type Gap, orGap, orUnknown, type UnknownYet } from "../filing/gap.js";
import { type PersonCategory, personCategorySchema } from "../filing/person-category.js";
import { day, description, text } from "../filing/text.js";
import { transferGround } from "../filing/transfer.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Who receives the data abroad. */
export const transferAddresseeSchema = z.strictObject({
  name: text,
  address: addressSchema,
  role: z.enum(["recipient", "processor"]),
});

/** Who receives the data abroad. */
export interface TransferAddressee {
  /** Name. */
  name: string;
  /** Postal address; its State is the State of the transfer. */
  address: Address;
  /** Recipient or processor of the sender. */
  role: "recipient" | "processor";
}

/** The formality that the transferred data already have. */
export const baseFormalitySchema = z.strictObject({
  kind: z.enum(["declaration", "authorisation"]),
  number: orUnknown(text),
});

/** The formality that the transferred data already have. */
export interface BaseFormality {
  /** Receipt of a declaration, or authorisation. */
  kind: "declaration" | "authorisation";
  /** Its number. The transfer is examined only once there is one. */
  number: string | UnknownYet;
}

/** A category of persons whose data are transferred; their number is asked (decree 46-5). */
export const transferredPersonsSchema = z.strictObject({
  ...personCategorySchema.shape,
  number: orGap(z.int().min(0)),
});

/** A category of persons whose data are transferred. */
export interface TransferredPersons extends PersonCategory {
  /** About how many persons. */
  number: number | Gap;
}

/** Fields of a {@link TransferRequest}. */
export const transferRequestShape = {
  kind: z.literal("transfer-request"),
  ...filingShape,
  base: baseFormalitySchema,
  addressee: transferAddresseeSchema,
  file: z.strictObject({
    name: text,
    description,
  }),
  data: z.array(dataCategorySchema).min(1),
  persons: z.array(transferredPersonsSchema).min(1),
  purpose: text,
  mode: text,
  frequency: z.enum(["once", "occasional", "periodic", "continuous"]),
  firstTransferOn: orGap(day),
  ground: transferGround,
  explanation: text.exactOptional(),
  safeguards: description.exactOptional(),
};

/** A request for a transfer abroad: the eight items of decree 46, and those of decree 47 or 48. */
export const transferRequestSchema: PayloadSchema<TransferRequest, typeof transferRequestShape> =
  z.strictObject(transferRequestShape);

/**
 * A request for a transfer abroad.
 *
 * @see Law 09-08, arts. 43 and 44; decree 2-09-165, arts. 46 to 50
 */
export interface TransferRequest extends FilingFields {
  /** Kind of payload. */
  kind: "transfer-request";
  /** Receipt or authorisation of the processing the data come from. */
  base: BaseFormality;
  /** Addressee (decree 46-2). */
  addressee: TransferAddressee;
  /** Name and full description of the file (decree 46-3). */
  file: {
    /** Name of the file. */
    name: string;
    /** Full description. */
    description: string;
  };
  /** Categories of data (decree 46-4). */
  data: DataCategory[];
  /** Persons concerned and their approximate number (decree 46-5). */
  persons: TransferredPersons[];
  /** Purpose at the addressee (decree 46-6). */
  purpose: string;
  /** Mode of the transfer (decree 46-7). */
  mode: string;
  /** How often (decree 46-7). */
  frequency: "once" | "occasional" | "periodic" | "continuous";
  /** Day of the first transfer (decree 46-8). */
  firstTransferOn: string | Gap;
  /** What allows it: a listed State (43) or a case of art. 44. */
  ground: TransferGround;
  /** The exception relied on, stated precisely (decree 47). */
  explanation?: string;
  /** Measures and device that protect the data: clauses, internal rules (decree 48). */
  safeguards?: string;
}
