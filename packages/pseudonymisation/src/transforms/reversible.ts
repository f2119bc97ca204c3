import { type IdentifierKind, identifierKinds } from "@data-tika/identifiers";
import * as z from "zod";
import { type Domain, defineDomain, domainSchema } from "../domain.js";
import type { Keyring } from "../keyring.js";
import { createReversible } from "../reversible.js";
import { byPosition, type ColumnTransform } from "./transform.js";

/** Shape of {@link reversible}. */
export const reversibleSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("reversible"),
  /** Domain of the pseudonyms. Its scope is not `record`, since one `within` holds for all rows. */
  domain: domainSchema.refine(({ scope }) => scope !== "record"),
  /** Kind of identifier in the column. */
  kind: z.enum(Object.keys(identifierKinds) as [IdentifierKind, ...IdentifierKind[]]).exactOptional(),
  /** Name of the field; the kind or `text` when left out. */
  field: z.string().min(1).exactOptional(),
  /** Relation, dataset or period of the pseudonyms. */
  within: z.string().min(1).exactOptional(),
});

/** A column of values that become pseudonyms which the keyring opens again. */
export interface ReversibleSpec extends z.infer<typeof reversibleSchema> {}

/**
 * A column of values that become pseudonyms which the keyring opens again.
 *
 * @param domain - A domain, or the name of a person-wide one.
 * @param options - `kind`, `field`, `within` as in `createReversible`.
 * @returns The spec, plain data. It names no key: the keyring is given when the policy is applied.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_domain` when the name has other characters.
 * @example
 * ```ts
 * import { applyPolicy, createKeyring, createReversible } from "@data-tika/pseudonymisation";
 * import { defineDomain, definePolicy, reversible } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
 * const domain = defineDomain({ name: "social-aid", scope: "person" });
 * const policy = definePolicy({ columns: { cin: reversible(domain, { kind: "cin" }) } });
 * const [row] = applyPolicy(policy, [{ cin: "ab 123456" }], { keyring });
 * createReversible({ keyring, domain, kind: "cin" }).open(String(row?.["cin"])); // => AB123456
 * ```
 * @see RFC 5297 (AES-SIV)
 */
export function reversible(
  domain: string | Domain,
  options: Omit<ReversibleSpec, "transform" | "domain"> = {},
): ReversibleSpec {
  const defined = typeof domain === "string" ? { name: domain, scope: "person" as const } : domain;
  return { transform: "reversible", domain: defineDomain(defined), ...options };
}

/** Replaces every cell by a pseudonym that can be opened. */
export function reversibleColumn(
  { transform: _, ...options }: ReversibleSpec,
  keyring: Keyring,
): ColumnTransform {
  const { many } = createReversible({ ...options, keyring });
  return byPosition(many);
}
