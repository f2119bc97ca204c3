import type { SealedPayload } from "./embedded-payload.js";

const embedded = "/Type /EmbeddedFile";
const named =
  /\/Type \/Filespec\s[\s\S]{0,200}?\/F \(data-tika-payload\.json\)[\s\S]{0,200}?\/Desc \(SHA-256 ([0-9a-f]{64})\)/;

/**
 * The payload that a PDF written by `renderPdf` carries; `undefined` when it carries none, or more than one.
 *
 * It stands there as it is, without compression, so no reader of PDF is needed to find it.
 */
export function findEmbeddedFile(bytes: Uint8Array): SealedPayload | undefined {
  // One character for each byte: places in the text are places in the file.
  const file = new TextDecoder("latin1").decode(bytes);
  const begin = file.indexOf(embedded);
  const head = /^[\s\S]*?\/Length (\d{1,8})\s*>>\s*stream\n/.exec(file.slice(begin, begin + 1000));
  if (begin === -1 || head === null) return undefined;
  const start = begin + head[0].length;
  const end = start + Number(head[1]);
  const rest = file.slice(end);
  if (!rest.startsWith("\nendstream") || rest.includes(embedded)) return undefined;
  const sha256 = named.exec(rest)?.[1];
  const json = decoded(bytes.subarray(start, end));
  return sha256 === undefined || json === undefined ? undefined : { json, sha256 };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
