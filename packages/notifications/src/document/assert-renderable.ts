import type { Language } from "@data-tika/core";
import { failure } from "../failure.js";
import { parsePayload } from "../parse-payload.js";
import type { Payload } from "../payload.js";

const languages: readonly Language[] = ["fr", "ar", "en"];

/** Refuses a language we do not write, and a payload that is not valid. */
export function assertRenderable(payload: Payload, language: Language): void {
  if (!languages.includes(language)) throw failure("notifications.unknown_language");
  const result = parsePayload(payload);
  if (result.ok) return;
  const field = result.issues[0]?.pointer || "/";
  throw failure("notifications.invalid_payload", { count: result.issues.length, field });
}
