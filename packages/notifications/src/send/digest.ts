import { sealPayload } from "../document/embedded-payload.js";
import type { Payload } from "../payload.js";

/**
 * The digest by which other documents name a payload.
 *
 * @param payload - A valid payload. Not changed.
 * @returns SHA-256 of its canonical JSON (RFC 8785), in hexadecimal; the order of its fields does not matter.
 * @example
 * ```ts
 * import { payloadDigest, type CaseStatus } from "@data-tika/notifications";
 *
 * const status: CaseStatus = {
 *   kind: "case-status",
 *   version: 1,
 *   language: "fr",
 *   report: "VN-2026-0042",
 *   from: "qualified",
 *   to: "forwarded",
 *   by: "cndp",
 *   at: "2026-11-20T12:00:00Z",
 * };
 * payloadDigest(status).length; // => 64
 * ```
 */
export function payloadDigest(payload: Payload): string {
  return sealPayload(payload).sha256;
}
