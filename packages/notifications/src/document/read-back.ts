import { isDataTikaError } from "@data-tika/core";
import { failure } from "../failure.js";
import { findEmbeddedFile } from "./embedded-file.js";
import { findEmbedded, inert, type SealedPayload, sealPayload } from "./embedded-payload.js";

/**
 * The payload that a page made by `renderHtml`, or a file made by `renderPdf`, carries.
 *
 * The digest is computed again: one byte changed in the payload or in its digest is found. It proves that payload and
 * digest belong together, not who wrote them. Give `JSON.parse(json)` to `parsePayload` before it is used.
 *
 * A PDF that another program has saved again may have lost what is looked for, and is then refused.
 *
 * @param document - The HTML document as text, or the bytes of either. Not changed.
 * @returns The canonical JSON, byte for byte, and its SHA-256 digest in hexadecimal.
 * @throws {@link DataTikaError} `notifications.no_payload` when the document carries no payload, or more than one.
 * @throws {@link DataTikaError} `notifications.payload_changed` when payload and digest differ.
 * @example
 * ```ts
 * import { readBack } from "@data-tika/notifications";
 *
 * readBack("<!doctype html>"); // throws notifications.no_payload
 * ```
 * @see RFC 8785
 */
export function readBack(document: string | Uint8Array): SealedPayload {
  const isFile = typeof document !== "string" && startsAsPdf(document);
  const found = isFile ? findEmbeddedFile(document) : findEmbedded(pageText(document));
  if (found === undefined) throw failure("notifications.no_payload");
  const sealed = sealAgain(found.json);
  const written = sealed === undefined || isFile ? sealed?.json : inert(sealed.json);
  if (sealed === undefined || written !== found.json || sealed.sha256 !== found.sha256)
    throw failure("notifications.payload_changed");
  return sealed;
}

function startsAsPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-";
}

function pageText(page: string | Uint8Array): string {
  return typeof page === "string" ? page : new TextDecoder().decode(page);
}

function sealAgain(json: string): SealedPayload | undefined {
  try {
    return sealPayload(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError || isDataTikaError(error)) return undefined;
    throw error;
  }
}
