import * as z from "zod";
import { state, text } from "./text.js";

/** Who processes on behalf of the controller. */
export const processorSchema = z.strictObject({
  name: text,
  service: text,
  state,
  contract: z.enum(["signed", "to-be-signed"]),
});

/** Who processes on behalf of the controller. */
export interface Processor {
  /** Name of the processor. */
  name: string;
  /** What it does. */
  service: string;
  /** Where it processes, ISO 3166-1 letters. Outside `MA` it is a transfer as well. */
  state: string;
  /** The contract or legal act of art. 23. */
  contract: "signed" | "to-be-signed";
}
