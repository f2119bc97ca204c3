import { defineErrors } from "./error.js";
import { en } from "./messages/en.js";

/** Makes the errors of this package. */
export const failure = defineErrors(en);
