import { failure } from "../failure.js";
import { isCivilDay } from "./civil-day.js";

const shape =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * The instant that an RFC 3339 text names.
 *
 * @param text - With seconds and with an offset or `Z`; without an offset it would mean another instant on each host.
 * @param field - Name of the field, for the message. The value is never shown.
 * @throws {@link DataTikaError} `core.invalid_instant` when it is no such text, or names a day that does not exist.
 * @example
 * ```ts
 * import { parseInstant } from "@data-tika/core/time";
 *
 * parseInstant("2026-03-20T10:30:00+01:00"); // => 2026-03-20T09:30:00.000Z
 * parseInstant("2026-03-20T10:30:00"); // throws core.invalid_instant
 * ```
 * @see RFC 3339, section 5.6
 */
export function parseInstant(text: unknown, field = "instant"): Date {
  const day = typeof text === "string" ? shape.exec(text)?.[1] : undefined;
  if (!isCivilDay(day)) throw failure("core.invalid_instant", { field });
  return new Date(text as string);
}
