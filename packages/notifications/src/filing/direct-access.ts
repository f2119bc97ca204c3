import * as z from "zod";
import { text } from "./text.js";

/** Who reaches the data by reason of their work. */
export const directAccessSchema = z.strictObject({
  service: text,
  persons: text,
});

/** Who reaches the data by reason of their work. */
export interface DirectAccess {
  /** The service in charge. */
  service: string;
  /** Categories of persons of that service. */
  persons: string;
}
