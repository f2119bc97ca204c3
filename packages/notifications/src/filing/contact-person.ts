import * as z from "zod";
import { email, phone, text } from "./text.js";

const contactPersonShape = {
  name: text,
  role: text,
  phone: phone.exactOptional(),
  email,
};

/** Named, so that declarations which hold it stay short. */
export interface ContactPersonSchema extends z.ZodObject<typeof contactPersonShape, z.core.$strict> {}

/** Whom the authority may ask about a filing. */
export const contactPersonSchema: ContactPersonSchema = z.strictObject(contactPersonShape);

/** Whom the authority may ask about a filing. */
export interface ContactPerson {
  /** Name. */
  name: string;
  /** Function. */
  role: string;
  /** Telephone. */
  phone?: string;
  /** E-mail address. */
  email: string;
}
