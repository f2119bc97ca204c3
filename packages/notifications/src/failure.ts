import { defineErrors } from "@data-tika/core";
import { en } from "./messages/en.js";

/** Makes this package's errors. */
export const failure = defineErrors(en);
