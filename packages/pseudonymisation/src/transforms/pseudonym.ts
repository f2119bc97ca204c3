import { type IdentifierKind, identifierKinds } from "@data-tika/identifiers";
import * as z from "zod";
import { type Domain, defineDomain, domainSchema } from "../domain.js";
import type { Keyring } from "../keyring.js";
import { createPseudonymEngine } from "../pseudonymiser.js";
import type { ColumnTransform } from "./transform.js";

/** Shape of {@link pseudonym}. */
export const pseudonymSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("pseudonym"),
  /** Domain of the pseudonyms. Its scope is not `record`, since one `within` holds for all rows. */
  domain: domainSchema.refine(({ scope }) => scope !== "record"),
  /** Kind of identifier in the column. */
  kind: z.enum(Object.keys(identifierKinds) as [IdentifierKind, ...IdentifierKind[]]).exactOptional(),
  /** Relation, dataset or period of the pseudonyms. */
  within: z.string().min(1).exactOptional(),
  /** Text or bare form. */
  form: z.enum(["text", "bare"]).exactOptional(),
  /** Bits that are kept. */
  bits: z.int().min(64).max(256).multipleOf(8).exactOptional(),
  /** How the digest is computed. */
  algorithm: z.enum(["hmac-sha256", "aes-cmac"]).exactOptional(),
  /** What happens to a value that is no identifier of the kind. */
  invalid: z.enum(["refuse", "empty"]).exactOptional(),
});

/** A column of identifiers that become pseudonyms of a domain. */
export interface PseudonymSpec extends z.infer<typeof pseudonymSchema> {}

/**
 * A column of identifiers that become pseudonyms of a domain.
 *
 * @param domain - A domain, or the name of a person-wide one.
 * @param options - `kind`, `within`, `form`, `bits`, `algorithm` as in {@link PseudonymiserOptions}; `invalid`: whether
 *   a value that is no identifier of the kind stops the work (`refuse`, the default) or is emptied (`empty`).
 * @returns The spec, plain data. It names no key: the keyring is given when the policy is applied.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_domain` when the name has other characters.
 * @example
 * ```ts
 * import { applyPolicy, createKeyring, definePolicy, pseudonym } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
 * const policy = definePolicy({ columns: { cin: pseudonym("social-aid", { kind: "cin", form: "bare" }) } });
 * applyPolicy(policy, [{ cin: "ab 123456" }], { keyring }); // => [ { cin: 'okL0-677BHPI1B2jjqs84A' } ]
 * ```
 */
export function pseudonym(
  domain: string | Domain,
  options: Omit<PseudonymSpec, "transform" | "domain"> = {},
): PseudonymSpec {
  const defined = typeof domain === "string" ? { name: domain, scope: "person" as const } : domain;
  return { transform: "pseudonym", domain: defineDomain(defined), ...options };
}

/** Replaces every cell by its pseudonym. */
export function pseudonymColumn(spec: PseudonymSpec, keyring: Keyring): ColumnTransform {
  const { transform: _, invalid = "refuse", ...options } = spec;
  const { many } = createPseudonymEngine({ ...options, keyring });
  return (cells, refuse) => many(cells, invalid === "empty" ? undefined : refuse);
}
