import { canonicalJson, sha256, toHex, utf8 } from "@data-tika/core/evidence";

/** A payload's canonical JSON and its digest. */
export interface SealedPayload {
  /** Canonical JSON (RFC 8785). */
  readonly json: string;
  /** SHA-256 of its UTF-8 bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Canonical JSON and digest of a payload. */
export function sealPayload(payload: unknown): SealedPayload {
  const json = canonicalJson(payload);
  return { json, sha256: toHex(sha256(utf8(json))) };
}

/** Name of the file that a PDF carries. */
export const payloadFileName = "data-tika-payload.json";

const opening = '<script type="application/json" id="data-tika-payload" data-sha256="';
const closing = "</script>";

/** The page with the payload as a data element behind its last one. */
export function embedPayload(page: string, { json, sha256: digest }: SealedPayload): string {
  const end = page.lastIndexOf("</body>");
  return `${page.slice(0, end)}${opening}${digest}">${inert(json)}${closing}\n${page.slice(end)}`;
}

/** The embedded text and the digest beside it; `undefined` when the page has none, or more than one. */
export function findEmbedded(page: string): SealedPayload | undefined {
  const [, found, more] = page.split(opening);
  if (found === undefined || more !== undefined) return undefined;
  const parts = /^([0-9a-f]{64})">([^<]*)<\/script>/.exec(found);
  return parts?.[1] === undefined || parts[2] === undefined
    ? undefined
    : { sha256: parts[1], json: parts[2] };
}

/** JSON in which no text can close the element: inside JSON "<" stands in strings only, where the escape means it. */
export function inert(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
