import * as z from "zod";
import { email, phone, text } from "./text.js";

/** Whom the authority may ask about a filing. */
export const contactPersonSchema = z.strictObject({
  name: text,
  role: text,
  phone: phone.exactOptional(),
  email,
});

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
