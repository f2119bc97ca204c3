import type { Localised } from "@data-tika/core";
import { sha256, toBase64url, utf8 } from "@data-tika/core/evidence";
import * as z from "zod";
import { assertValid } from "../assert-valid.js";
import { instant } from "../filing/identity.js";
import { sha256 as digestText } from "../filing/text.js";
import type { PayloadIssue } from "../issue/issue.js";
import { parsePayload } from "../parse-payload.js";
import type { Payload } from "../payload.js";
import { payloadDigest } from "./digest.js";
import { refusalSentences, type SendingRefusal } from "./refusal.js";

const line = z.string().min(1).max(500);

/** A payload in an event of CloudEvents 1.0. The two last attributes before `data` are extensions of ours. */
export const envelopeSchema = z.strictObject({
  /** Version of CloudEvents. */
  specversion: z.literal("1.0"),
  /** Identifier of the sending, unique at its source. */
  id: line,
  /** Who sends, as a URI. */
  source: line,
  /** Kind and version of the payload. */
  type: z.string().regex(/^ma[.]data-tika[.]notifications[.][a-z-]+[.]v[0-9]+$/),
  /** When it was sent. */
  time: instant,
  /** Always JSON. */
  datacontenttype: z.literal("application/json"),
  /** Identifier of the payload's JSON Schema. */
  dataschema: line,
  /** SHA-256 of the payload's canonical JSON. */
  datadigest: digestText,
  /** The same for every attempt to send the same payload from the same source: the receiver acts on one only. */
  idempotencykey: line,
  /** The payload. */
  data: z.unknown(),
});

/** A payload in an event of CloudEvents 1.0. */
export interface Envelope extends z.infer<typeof envelopeSchema> {}

/** What {@link toEnvelope} is told. */
export interface EnvelopeOptions {
  /** Identifier of the sending. */
  readonly id: string;
  /** Who sends, as a URI. */
  readonly source: string;
  /** When. */
  readonly time: Date;
  /** Key of the receiver's protection against doubles; made of source and digest when left out. */
  readonly idempotencyKey?: string;
}

/** What {@link openEnvelope} answers. */
export type OpenedEnvelope =
  | {
      /** The payload is valid and is what was put in. */
      readonly ok: true;
      /** The payload. */
      readonly payload: Payload;
      /** Key of the protection against doubles. */
      readonly idempotencyKey: string;
      /** Digest of the payload. */
      readonly sha256: string;
    }
  | {
      /** It is refused. */
      readonly ok: false;
      /** Why. */
      readonly because: SendingRefusal;
      /** The same in words. */
      readonly message: Localised;
      /** What is wrong with the payload, where that is the reason. */
      readonly issues?: readonly PayloadIssue[];
    };

/**
 * A payload in its envelope.
 *
 * @param payload - A valid payload. Not changed.
 * @param options - Identifier, source and time.
 * @returns A CloudEvents 1.0 event as plain data.
 * @throws {@link DataTikaError} `notifications.invalid_payload` when `parsePayload` refuses the payload.
 * @example
 * ```ts
 * import { type CaseStatus, openEnvelope, toEnvelope } from "@data-tika/notifications";
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
 * const envelope = toEnvelope(status, {
 *   id: "1",
 *   source: "https://exemple.ma",
 *   time: new Date("2026-11-20T12:01:00Z"),
 * });
 * envelope.type; // => ma.data-tika.notifications.case-status.v1
 * openEnvelope(envelope).ok; // => true
 * openEnvelope({ ...envelope, datadigest: "0".repeat(64) }).ok; // => false
 * ```
 * @see CloudEvents 1.0.2
 */
export function toEnvelope(payload: Payload, options: EnvelopeOptions): Envelope {
  assertValid(payload);
  const { id, source, time } = options;
  const datadigest = payloadDigest(payload);
  return {
    specversion: "1.0",
    id,
    source,
    type: typeOf(payload),
    time: time.toISOString(),
    datacontenttype: "application/json",
    dataschema: `urn:data-tika:notifications:${payload.kind}:${payload.version}`,
    datadigest,
    idempotencykey: options.idempotencyKey ?? toBase64url(sha256(utf8(`${source}\n${datadigest}`))),
    data: payload,
  };
}

/**
 * The payload of an envelope that arrived.
 *
 * @param value - Anything. Not changed.
 * @returns The payload with its key and digest, or why it is refused.
 * @example
 * ```ts
 * import { openEnvelope } from "@data-tika/notifications";
 *
 * const opened = openEnvelope({ specversion: "0.3" });
 * opened.ok ? "" : opened.because; // => malformed
 * ```
 * @see CloudEvents 1.0.2
 */
export function openEnvelope(value: unknown): OpenedEnvelope {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return refused("malformed");
  const { data, datadigest, type, idempotencykey } = envelope.data;
  const parsed = parsePayload(data);
  if (!parsed.ok) {
    const tooLarge = parsed.issues.some(({ code }) => code === "too-large");
    return { ...refused(tooLarge ? "too-large" : "invalid-payload"), issues: parsed.issues };
  }
  if (typeOf(parsed.payload) !== type) return refused("other-type");
  if (payloadDigest(parsed.payload) !== datadigest) return refused("changed-content");
  return { ok: true, payload: parsed.payload, idempotencyKey: idempotencykey, sha256: datadigest };
}

const typeOf = ({ kind, version }: Payload) => `ma.data-tika.notifications.${kind}.v${version}`;

function refused(because: SendingRefusal) {
  return { ok: false, because, message: refusalSentences[because] } as const;
}
