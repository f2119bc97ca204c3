import { type JwsRefusal, type Signer, signJws, verifyJws } from "@data-tika/core/evidence";
import type { DeletionCertificate } from "./certificate.js";

const type = "data-tika-deletion-certificate+jws";

/** What became of a signed certificate. */
export type CertificateVerdict =
  | {
      /** A known key signed exactly this certificate. */
      readonly valid: true;
      /** The certificate. */
      readonly certificate: DeletionCertificate;
      /** Name of the key that signed it. */
      readonly signedBy: string;
    }
  | {
      /** Nothing in it is to be believed. */
      readonly valid: false;
      /** Why; `no-certificate` when what was signed is something else. */
      readonly because: JwsRefusal | "no-certificate";
    };

/**
 * A certificate signed as compact JWS over its canonical JSON, with Ed25519.
 *
 * It proves who says what was deleted, and that nothing in it was changed since. It does not prove that the rows are
 * gone: that is what `level` and `notPromised` are about.
 *
 * @param certificate - Given by `sweep`. Not changed.
 * @param options - Who signs: made by `createSigner` of `@data-tika/core/evidence`.
 * @returns The JWS, for {@link verifyCertificate}.
 * @example
 * ```ts
 * import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
 * import { type DeletionCertificate, deletionLevels, notPromised, signCertificate, verifyCertificate } from "@data-tika/retention";
 *
 * const certificate: DeletionCertificate = {
 *   version: 1,
 *   plan: "0b",
 *   database: "social-aid",
 *   on: "2025-11-21",
 *   completedAt: null,
 *   items: [],
 *   slices: 0,
 *   root: "e3",
 *   level: "logical",
 *   levels: deletionLevels({ completedAt: null }),
 *   notPromised,
 * };
 * const signer = createSigner({ name: "social-aid.example/retention", secret: sha256(utf8("example only")) });
 * const jws = signCertificate(certificate, { signer });
 * const verdict = await verifyCertificate(jws, { keys: [signer.verifierKey] });
 * verdict.valid && verdict.certificate.on; // => 2025-11-21
 * await verifyCertificate(jws, { keys: [] }); // => { valid: false, because: 'no-known-key' }
 * ```
 * @see RFC 7515, section 7.1; RFC 8037, section 3.1
 */
export function signCertificate(
  certificate: DeletionCertificate,
  options: { readonly signer: Signer },
): string {
  return signJws(certificate, { signer: options.signer, type });
}

/**
 * Whether a certificate was signed by a key that is trusted, and what it says. Works without the database.
 *
 * @param jws - Made by {@link signCertificate}. Nothing in it is trusted.
 * @param options - The verifier keys.
 * @returns The certificate and who signed it, or why it is refused.
 * @throws {@link DataTikaError} `core.invalid_key` when a given verifier key is malformed.
 * @see RFC 7515, section 5.2
 */
export async function verifyCertificate(
  jws: string,
  options: { readonly keys: readonly string[] },
): Promise<CertificateVerdict> {
  const verdict = await verifyJws(jws, { keys: options.keys, type });
  if (!verdict.valid) return verdict;
  return isCertificate(verdict.payload)
    ? { valid: true, certificate: verdict.payload, signedBy: verdict.signedBy }
    : { valid: false, because: "no-certificate" };
}

const texts = ["plan", "database", "on", "root"] as const;

function isCertificate(value: unknown): value is DeletionCertificate {
  if (typeof value !== "object" || value === null) return false;
  const given = value as Readonly<Partial<Record<keyof DeletionCertificate, unknown>>>;
  return (
    given.version === 1 &&
    (given.level === "logical" || given.level === null) &&
    texts.every((name) => typeof given[name] === "string") &&
    typeof given.slices === "number" &&
    Array.isArray(given.items) &&
    Array.isArray(given.levels) &&
    Array.isArray(given.notPromised)
  );
}
