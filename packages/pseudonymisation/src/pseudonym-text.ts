import { fromBase64url } from "@data-tika/core/evidence";
import { failure } from "./failure.js";

/** What a pseudonym says of itself. */
export interface PseudonymParts {
  /** Kind of the value it stands for, `text` where there is none. */
  readonly kind: string;
  /** Name of its domain. */
  readonly domain: string;
  /** Id of the key it was made with. */
  readonly version: string;
  /** The keyed digest in base64url, cut to its bits. */
  readonly payload: string;
}

const shape = /^([a-z0-9-]{1,32})\.([a-z0-9-]{1,64})\.([a-z0-9-]{1,32})\.([A-Za-z0-9_-]{11,43})\.([0-9]{2})$/;

/**
 * The parts of a pseudonym in its text form, `kind.domain.version.payload.check`.
 *
 * The two check digits are the remainder modulo 97 of everything before them: any one changed character and any two
 * neighbours of the payload that changed places are found. They protect against typing, not against forgery.
 *
 * @param text - A pseudonym in text form.
 * @returns Its parts, without the check digits.
 * @throws {@link DataTikaError} `pseudonymisation.not_a_pseudonym` when the form or the check digits are wrong.
 * @example
 * ```ts
 * import { parsePseudonym } from "@data-tika/pseudonymisation";
 *
 * parsePseudonym("cin.social-aid.2026-01.AAAAAAAAAAAAAAAAAAAAAA.00"); // throws pseudonymisation.not_a_pseudonym
 * ```
 */
export function parsePseudonym(text: string): PseudonymParts {
  const [, kind = "", domain = "", version = "", payload = "", check = ""] = shape.exec(text) ?? [];
  const bytes = payload === "" ? undefined : payloadBytes(payload);
  if (bytes === undefined) throw failure("pseudonymisation.not_a_pseudonym");
  const remainder = mod97(mod97(0, prefixBytes(kind, domain, version)), bytes);
  if (remainder !== Number(check)) throw failure("pseudonymisation.not_a_pseudonym");
  return { kind, domain, version, payload };
}

/** The head of every pseudonym of one kind, domain and version, with its dots. */
export function prefixBytes(kind: string, domain: string, version: string): Uint8Array {
  return new TextEncoder().encode(`${kind}.${domain}.${version}.`);
}

/** The remainder modulo 97 of bytes read as one number behind what `seed` stands for. */
export function mod97(seed: number, bytes: Uint8Array): number {
  let remainder = seed;
  for (let at = 0; at < bytes.length; at++) remainder = (remainder * 256 + bytes[at]!) % 97;
  return remainder;
}

function payloadBytes(payload: string): Uint8Array | undefined {
  try {
    return fromBase64url(payload);
  } catch {
    return undefined;
  }
}
