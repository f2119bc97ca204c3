import * as z from "zod";
import { type Address, addressSchema } from "./address.js";
import { email, phone, text, website } from "./text.js";

const controllerShape = {
  name: text,
  acronym: text.exactOptional(),
  person: z.enum(["natural", "legal"]),
  sector: z.enum(["public", "private", "association"]),
  legalForm: text.exactOptional(),
  activity: text.exactOptional(),
  address: addressSchema,
  phone: phone.exactOptional(),
  email: email.exactOptional(),
  website: website.exactOptional(),
  ice: z
    .string()
    .regex(/^[0-9]{15}$/)
    .exactOptional(),
  tradeRegister: text.exactOptional(),
  legalRepresentative: z
    .strictObject({
      name: text,
      role: text,
    })
    .exactOptional(),
  representativeInMorocco: z
    .strictObject({
      name: text,
      address: addressSchema,
      email: email.exactOptional(),
    })
    .exactOptional(),
};

/** Named, so that declarations which hold it stay short. */
export interface ControllerSchema extends z.ZodObject<typeof controllerShape, z.core.$strict> {}

/** Who decides on purposes and means, and who stands for it. */
export const controllerSchema: ControllerSchema = z.strictObject(controllerShape);

/** Who decides on purposes and means. */
export interface Controller {
  /** Name of the body, or of the person who is the controller. */
  name: string;
  /** Short name. */
  acronym?: string;
  /** Whether it is a natural or a legal person. */
  person: "natural" | "legal";
  /** Public body, private body, or association. */
  sector: "public" | "private" | "association";
  /** Legal form. */
  legalForm?: string;
  /** Field of activity. */
  activity?: string;
  /** Postal address. */
  address: Address;
  /** Telephone. */
  phone?: string;
  /** E-mail address. */
  email?: string;
  /** Web site. */
  website?: string;
  /** Common identifier of the enterprise, 15 digits. A checksum that does not hold is shown by `completeness`, not refused. */
  ice?: string;
  /** Entry in the trade register, with the court. */
  tradeRegister?: string;
  /** Who signs for a legal person. */
  legalRepresentative?: {
    /** Name. */
    name: string;
    /** Function. */
    role: string;
  };
  /** Representative in Morocco of a controller established abroad. */
  representativeInMorocco?: {
    /** Name. */
    name: string;
    /** Postal address in Morocco. */
    address: Address;
    /** E-mail address. */
    email?: string;
  };
}
