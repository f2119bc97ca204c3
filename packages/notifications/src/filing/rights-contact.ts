import * as z from "zod";
import { email, phone, text, website } from "./text.js";

/** Where persons exercise access, rectification and opposition. */
export const rightsContactSchema = z.strictObject({
  service: text,
  address: text.exactOptional(),
  email: email.exactOptional(),
  phone: phone.exactOptional(),
  website: website.exactOptional(),
  measures: text.exactOptional(),
});

/** Where persons exercise their rights. */
export interface RightsContact {
  /** The service or function that answers. */
  service: string;
  /** Postal address. */
  address?: string;
  /** E-mail address. */
  email?: string;
  /** Telephone. */
  phone?: string;
  /** Web page. */
  website?: string;
  /** What makes the exercise of rights easier. */
  measures?: string;
}
