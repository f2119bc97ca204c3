import * as z from "zod";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { type LetterFields, letterShape } from "../filing/letter-shape.js";
import { description, email, phone, text, website } from "../filing/text.js";
import type { PayloadSchema } from "../payload-schema.js";

/** Who answers for a public register. Named to the authority and to the public. */
export const registerKeeperSchema = z.strictObject({
  name: text,
  role: text,
  address: text,
  phone: phone.exactOptional(),
  email: email.exactOptional(),
});

/** Who answers for a public register. */
export interface RegisterKeeper {
  /** Name of the service or person. */
  name: string;
  /** Function. */
  role: string;
  /** Postal address. */
  address: string;
  /** Telephone. */
  phone?: string;
  /** E-mail address. */
  email?: string;
}

/** Fields of a {@link PublicRegisterDesignation}. */
export const publicRegisterDesignationShape = {
  kind: z.literal("public-register-designation"),
  ...letterShape,
  register: z.strictObject({
    name: text,
    legalText: text,
    purpose: description,
    website: website.exactOptional(),
  }),
  keeper: orUnknown(registerKeeperSchema),
  publishedIn: orUnknown(text),
};

/** Names who answers for a register whose only purpose is the information of the public. */
export const publicRegisterDesignationSchema: PayloadSchema<
  PublicRegisterDesignation,
  typeof publicRegisterDesignationShape
> = z.strictObject(publicRegisterDesignationShape);

/**
 * Designation of who answers for a public register.
 *
 * @see Law 09-08, arts. 18 and 47
 */
export interface PublicRegisterDesignation extends LetterFields {
  /** Kind of payload. */
  kind: "public-register-designation";
  /** The register. */
  register: {
    /** Its name. */
    name: string;
    /** The law or regulation that sets it up; without one the exemption of art. 18 is not open. */
    legalText: string;
    /** What it informs the public of. */
    purpose: string;
    /** Where the public consults it. */
    website?: string;
  };
  /** Who answers for it. */
  keeper: RegisterKeeper | UnknownYet;
  /** Where the public is told who answers for it. */
  publishedIn: string | UnknownYet;
}
