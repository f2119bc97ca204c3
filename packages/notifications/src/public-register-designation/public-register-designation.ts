import * as z from "zod";
import { orUnknown } from "../filing/gap.js";
import { letterShape } from "../filing/letter-shape.js";
import { description, email, phone, text, website } from "../filing/text.js";

/** Who answers for a public register. Named to the authority and to the public. */
export const registerKeeperSchema = z.strictObject({
  /** Name of the service or person. */
  name: text,
  /** Function. */
  role: text,
  /** Postal address. */
  address: text,
  /** Telephone. */
  phone: phone.exactOptional(),
  /** E-mail address. */
  email: email.exactOptional(),
});

/** Who answers for a public register. */
export interface RegisterKeeper extends z.infer<typeof registerKeeperSchema> {}

/** Names who answers for a register whose only purpose is the information of the public. */
export const publicRegisterDesignationSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("public-register-designation"),
  ...letterShape,
  /** The register. */
  register: z.strictObject({
    /** Its name. */
    name: text,
    /** The law or regulation that sets it up; without one the exemption of art. 18 is not open. */
    legalText: text,
    /** What it informs the public of. */
    purpose: description,
    /** Where the public consults it. */
    website: website.exactOptional(),
  }),
  /** Who answers for it. */
  keeper: orUnknown(registerKeeperSchema),
  /** Where the public is told who answers for it. */
  publishedIn: orUnknown(text),
});

/**
 * Designation of who answers for a public register.
 *
 * @see Law 09-08, arts. 18 and 47
 */
export interface PublicRegisterDesignation extends z.infer<typeof publicRegisterDesignationSchema> {}
