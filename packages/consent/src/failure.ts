import { defineErrors } from "@data-tika/core";
import { en } from "./messages/en.js";

/** Makes the errors of this package. */
export const failure = defineErrors(en);
