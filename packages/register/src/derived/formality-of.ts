import { findFormality, unknownYet } from "@data-tika/notifications";
import type { Processing } from "../declaration/processing.js";
import { toFacts } from "./to-facts.js";

/** The receipt or authorisation of a processing; while the authority has given none, the one that is awaited. */
export function formalityOf(processing: Processing) {
  const { regime } = findFormality(toFacts(processing));
  const kind = regime === "authorisation" ? "authorisation" : "declaration";
  return processing.formality ?? { kind, number: unknownYet };
}
