import * as z from "zod";
import { state, text } from "./text.js";

/** A postal address. */
export const addressSchema = z.strictObject({
  /** Number, street, district. */
  street: text,
  /** Postal code. */
  postalCode: text.exactOptional(),
  /** Town. */
  city: text,
  /** State, ISO 3166-1 letters. */
  state,
});

/** A postal address. */
export interface Address extends z.infer<typeof addressSchema> {}
