import type { Localised } from "@data-tika/core";
import { type Signer, signJws, verifyJws } from "@data-tika/core/evidence";
import { assertValid } from "../assert-valid.js";
import type { PayloadIssue } from "../issue/issue.js";
import { parsePayload } from "../parse-payload.js";
import type { Payload } from "../payload.js";
import { payloadLimits } from "./limits.js";
import { refusalSentences, type SendingRefusal } from "./refusal.js";

/** A key whose signatures are believed, and when. */
export interface TrustedKey {
  /** The verifier key, as `createSigner` gives it. */
  readonly verifierKey: string;
  /** First instant it is believed. */
  readonly from?: Date;
  /** First instant it is believed no more. */
  readonly until?: Date;
}

/** What {@link verifyPayload} answers. */
export type PayloadVerdict =
  | {
      /** A trusted key signed exactly this payload. */
      readonly valid: true;
      /** The payload. */
      readonly payload: Payload;
      /** Name of the key. */
      readonly signedBy: string;
    }
  | {
      /** Nothing in it is to be believed. */
      readonly valid: false;
      /** Why. */
      readonly because: SendingRefusal;
      /** The same in words. */
      readonly message: Localised;
      /** What is wrong with the payload, where that is the reason. */
      readonly issues?: readonly PayloadIssue[];
    };

const type = "data-tika-payload+jws";

/**
 * A payload signed as compact JWS over its canonical JSON, with Ed25519.
 *
 * @param payload - A valid payload. Not changed.
 * @param options - Who signs.
 * @returns The JWS.
 * @throws {@link DataTikaError} `notifications.invalid_payload` when `parsePayload` refuses the payload.
 * @example
 * ```ts
 * import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
 * import { type CaseStatus, signPayload, verifyPayload } from "@data-tika/notifications";
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
 * const signer = createSigner({ name: "desk.example", secret: sha256(utf8("example only")) });
 * const jws = signPayload(status, { signer });
 * const keys = [{ verifierKey: signer.verifierKey }];
 * (await verifyPayload(jws, { keys, at: new Date("2026-11-21T00:00:00Z") })).valid; // => true
 * ```
 * @see RFC 7515; RFC 8037; RFC 8785
 */
export function signPayload(payload: Payload, { signer }: { readonly signer: Signer }): string {
  assertValid(payload);
  return signJws(payload, { signer, type });
}

/**
 * Whether a signed payload comes from a trusted key and is valid.
 *
 * @param jws - What arrived. Nothing in it is trusted.
 * @param options - The keys and when each is believed, and the instant it is judged at.
 * @returns The payload and who signed it, or why it is refused.
 * @throws {@link DataTikaError} `core.invalid_key` when a given key is malformed.
 * @example
 * ```ts
 * import { verifyPayload } from "@data-tika/notifications";
 *
 * const verdict = await verifyPayload("a.b.c", { keys: [], at: new Date("2026-11-21T00:00:00Z") });
 * verdict.valid ? "" : verdict.because; // => malformed
 * ```
 * @see RFC 7515, section 5.2
 */
export async function verifyPayload(
  jws: string,
  options: { readonly keys: readonly TrustedKey[]; readonly at: Date },
): Promise<PayloadVerdict> {
  if (jws.length > payloadLimits.signedCharacters) return refused("too-large");
  const { keys, at } = options;
  const holding = keys.filter(({ from, until }) => (from ?? at) <= at && (until === undefined || at < until));
  const verdict = await verifyJws(jws, { keys: holding.map(namesOf), type });
  if (verdict.valid) {
    const parsed = parsePayload(verdict.payload);
    if (!parsed.ok) return { ...refused("invalid-payload"), issues: parsed.issues };
    return { valid: true, payload: parsed.payload, signedBy: verdict.signedBy };
  }
  if (verdict.because !== "no-known-key") return refused(verdict.because);
  const ever = await verifyJws(jws, { keys: keys.map(namesOf), type });
  return refused(ever.valid ? "expired-key" : ever.because);
}

const namesOf = ({ verifierKey }: TrustedKey) => verifierKey;

function refused(because: SendingRefusal) {
  return { valid: false, because, message: refusalSentences[because] } as const;
}
