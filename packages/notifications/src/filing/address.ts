import * as z from "zod";
import { state, text } from "./text.js";

/** A postal address. */
export const addressSchema = z.strictObject({
  street: text,
  postalCode: text.exactOptional(),
  city: text,
  state,
});

/** A postal address. */
export interface Address {
  /** Number, street, district. */
  street: string;
  /** Postal code. */
  postalCode?: string;
  /** Town. */
  city: string;
  /** State, ISO 3166-1 letters. */
  state: string;
}
