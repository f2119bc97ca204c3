import * as z from "zod";
import { type Boxes, box, boxOf, words } from "./box.js";
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

/** Boxes of a list of {@link processorSchema}. */
export const processorBoxes = {
  "*.name": box("Sous-traitant", "المعالج من الباطن", "Processor"),
  "*.service": box("Prestation", "الخدمة", "Service"),
  "*.state": box("Pays", "البلد", "State", { format: "state" }),
  "*.contract": boxOf("law-09-08/23", "Contrat", "العقد", "Contract", {
    choices: {
      signed: words("Signé", "موقع", "Signed"),
      "to-be-signed": words("À signer", "في انتظار التوقيع", "To be signed"),
    },
  }),
} as const satisfies Boxes;
