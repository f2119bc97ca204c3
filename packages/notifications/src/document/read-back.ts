import { isDataTikaError } from "@data-tika/core";
import { failure } from "../failure.js";
import { findEmbedded, inert, type SealedPayload, sealPayload } from "./embedded-payload.js";

/**
 * The payload that a page made by `renderHtml` carries.
 *
 * The digest is computed again: one byte changed in the payload or in its digest is found. It proves that payload and
 * digest belong together, not who wrote them. Give `JSON.parse(json)` to `parsePayload` before it is used.
 *
 * @param page - The HTML document. Not changed.
 * @returns The canonical JSON, byte for byte, and its SHA-256 digest in hexadecimal.
 * @throws {@link DataTikaError} `notifications.no_payload` when the page carries no payload, or more than one.
 * @throws {@link DataTikaError} `notifications.payload_changed` when payload and digest differ.
 * @example
 * ```ts
 * import { readBack } from "@data-tika/notifications";
 *
 * readBack("<!doctype html>"); // throws notifications.no_payload
 * ```
 * @see RFC 8785
 */
export function readBack(page: string): SealedPayload {
  const found = findEmbedded(page);
  if (found === undefined) throw failure("notifications.no_payload");
  const sealed = sealAgain(found.json);
  if (sealed === undefined || inert(sealed.json) !== found.json || sealed.sha256 !== found.sha256)
    throw failure("notifications.payload_changed");
  return sealed;
}

function sealAgain(json: string): SealedPayload | undefined {
  try {
    return sealPayload(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError || isDataTikaError(error)) return undefined;
    throw error;
  }
}
