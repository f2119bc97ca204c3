import { legalBases } from "@data-tika/core/law";
import { choicesOf } from "./box.js";

/** Words for {@link legalBasis}. */
export const legalBasisChoices = choicesOf(legalBases);
