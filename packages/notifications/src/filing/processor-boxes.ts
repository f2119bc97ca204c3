import { type Boxes, box, boxOf, words } from "./box.js";

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
