import { fromBase64url, toBase64url } from "./base64.js";
import { utf8 } from "./bytes.js";
import { canonicalJson } from "./canonical-json.js";
import type { Signer } from "./signer.js";
import { parseVerifierKey } from "./verifier-key.js";
import { isSignedBy } from "./web-signature.js";

/** Why a signed document is not to be believed. */
export type JwsRefusal = "malformed" | "other-type" | "no-known-key" | "bad-signature" | "not-canonical";

/** What became of a signed document. */
export type JwsVerdict =
  | {
      /** A known key signed exactly this content. */
      readonly valid: true;
      /** The content. */
      readonly payload: unknown;
      /** Name of the key that signed it. */
      readonly signedBy: string;
      /** That key, as it was given. */
      readonly verifierKey: string;
    }
  | {
      /** Nothing in it is to be believed. */
      readonly valid: false;
      /** Why. */
      readonly because: JwsRefusal;
    };

/**
 * A document signed as compact JWS over its canonical JSON, with Ed25519.
 *
 * @param payload - Plain data, as {@link canonicalJson} takes it.
 * @param options - Who signs, and the media type written to `typ`.
 * @returns The JWS; its `kid` names the key and its ID.
 * @throws {@link DataTikaError} the codes of {@link canonicalJson} when the payload is not plain data.
 * @example
 * ```ts
 * import { createSigner, sha256, signJws, utf8, verifyJws } from "@data-tika/core/evidence";
 *
 * const signer = createSigner({ name: "cndp-desk.example", secret: sha256(utf8("example only")) });
 * const jws = signJws({ answer: "received" }, { signer, type: "example+jws" });
 * const verdict = await verifyJws(jws, { keys: [signer.verifierKey], type: "example+jws" });
 * verdict.valid; // => true
 * ```
 * @see RFC 7515, section 7.1; RFC 8037, section 3.1
 */
export function signJws(
  payload: unknown,
  options: { readonly signer: Signer; readonly type: string },
): string {
  const { signer, type } = options;
  const header = canonicalJson({ alg: "EdDSA", kid: kid(signer.verifierKey), typ: type });
  const input = `${toBase64url(utf8(header))}.${toBase64url(utf8(canonicalJson(payload)))}`;
  return `${input}.${toBase64url(signer.sign(utf8(input)))}`;
}

/**
 * Whether a document was signed by a key that is trusted, and what it says.
 *
 * Only Ed25519 (`EdDSA`) is accepted, only the type asked for, no extension (`crit`), and only canonical JSON: a
 * content with a repeated key, for one, is refused although its signature holds. The signature is checked by the
 * runtime's WebCrypto, so that nothing has to be bundled for a browser.
 *
 * @param jws - A compact JWS. Nothing in it is trusted.
 * @param options - The verifier keys, and the type it must have.
 * @returns The content and who signed it, or why it is refused.
 * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
 * @throws {@link DataTikaError} `core.no_ed25519` when the runtime has no Ed25519, as a page without HTTPS.
 * @example
 * ```ts
 * import { verifyJws } from "@data-tika/core/evidence";
 *
 * await verifyJws("a.b.c", { keys: [], type: "example+jws" }); // => { valid: false, because: 'malformed' }
 * ```
 * @see RFC 7515, section 5.2
 */
export async function verifyJws(
  jws: string,
  options: { readonly keys: readonly string[]; readonly type: string },
): Promise<JwsVerdict> {
  const known = new Map(options.keys.map((text) => [kid(text), { text, ...parseVerifierKey(text) }]));
  const parts = tryParts(jws);
  if (parts === undefined) return { valid: false, because: "malformed" };
  const { header, input, payload, signature } = parts;
  if (header["typ"] !== options.type) return { valid: false, because: "other-type" };
  const key = known.get(String(header["kid"]));
  if (key === undefined) return { valid: false, because: "no-known-key" };
  // RFC 7515, section 4.1.11: an extension that is not understood refuses the whole.
  const isOurs = header["alg"] === "EdDSA" && !("crit" in header);
  if (!isOurs || !(await isSignedBy(key.publicKey, utf8(input), signature)))
    return { valid: false, because: "bad-signature" };
  const content = tryCanonical(payload);
  return content === undefined
    ? { valid: false, because: "not-canonical" }
    : { valid: true, payload: content.value, signedBy: key.name, verifierKey: key.text };
}

function kid(verifierKey: string): string {
  const { name, id } = parseVerifierKey(verifierKey);
  return `${name}+${id}`;
}

interface JwsParts {
  readonly header: Readonly<Record<string, unknown>>;
  /** What the signature is over. */
  readonly input: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}

function tryParts(jws: string): JwsParts | undefined {
  const [head, body, tail, ...more] = String(jws).split(".");
  if (head === undefined || body === undefined || tail === undefined || more.length > 0) return undefined;
  try {
    const header: unknown = JSON.parse(utf8Text(fromBase64url(head)));
    if (typeof header !== "object" || header === null || Array.isArray(header)) return undefined;
    const [payload, signature] = [fromBase64url(body), fromBase64url(tail)];
    return { header: header as JwsParts["header"], input: `${head}.${body}`, payload, signature };
  } catch {
    return undefined;
  }
}

function utf8Text(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function tryCanonical(payload: Uint8Array): { readonly value: unknown } | undefined {
  try {
    const text = utf8Text(payload);
    const value: unknown = JSON.parse(text);
    return canonicalJson(value) === text ? { value } : undefined;
  } catch {
    return undefined;
  }
}
