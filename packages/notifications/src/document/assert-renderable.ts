import type { Language } from "@data-tika/core";
import { assertValid } from "../assert-valid.js";
import { failure } from "../failure.js";
import type { Payload } from "../payload.js";

const languages: readonly Language[] = ["fr", "ar", "en"];

/** Refuses a language we do not write, and a payload that is not valid. */
export function assertRenderable(payload: Payload, language: Language): void {
  if (!languages.includes(language)) throw failure("notifications.unknown_language");
  assertValid(payload);
}
