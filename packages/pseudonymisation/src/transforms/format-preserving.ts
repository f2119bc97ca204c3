import { type IdentifierKind, identifierKinds } from "@data-tika/identifiers";
import * as z from "zod";
import { type Domain, defineDomain, domainSchema } from "../domain.js";
import {
  createFormatPreserving,
  type FormatPreserving,
} from "../format-preserving/create-format-preserving.js";
import type { Keyring } from "../keyring.js";
import { byPosition, type ColumnTransform } from "./transform.js";

/** Shape of {@link formatPreserving}. */
export const formatPreservingSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("format-preserving"),
  /** Domain of the numbers. Its scope is not `record`, since one `within` holds for all rows. */
  domain: domainSchema.refine(({ scope }) => scope !== "record"),
  /** Kind of identifier in the column, or an alphabet with the lengths of a text. */
  form: z.union([
    z.enum(Object.keys(identifierKinds) as [IdentifierKind, ...IdentifierKind[]]),
    z.strictObject({
      /** Every character that may stand in a text. */
      alphabet: z.string().min(2),
      /** The least and the most characters of a text. */
      length: z.tuple([z.int().min(1), z.int().min(1)]),
    }),
  ]),
  /** Relation, dataset or period of the numbers. */
  within: z.string().min(1).exactOptional(),
});

/** A column of numbers that become other numbers of the same form. */
export interface FormatPreservingSpec extends z.infer<typeof formatPreservingSchema> {}

/**
 * A column of numbers that become other valid numbers of the same form.
 *
 * What comes out may be a real person's number: `provenance` marks the column, and it is never anonymous.
 *
 * @param domain - A domain, or the name of a person-wide one.
 * @param form - A kind that has such a form, or an alphabet with the least and the most length.
 * @param options - `within` as in `createFormatPreserving`.
 * @returns The spec, plain data. It names no key: the keyring is given when the policy is applied.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_domain` when the name has other characters.
 * @example
 * ```ts
 * import { parseIdentifier } from "@data-tika/identifiers";
 * import { applyPolicy, createKeyring, definePolicy, formatPreserving } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
 * const policy = definePolicy({ columns: { cin: formatPreserving("test-data", "cin") } });
 * const [row] = applyPolicy(policy, [{ cin: "AB123456" }], { keyring });
 * parseIdentifier("cin", String(row?.["cin"])).status; // => valid
 * ```
 * @see NIST SP 800-38G (FF1)
 */
export function formatPreserving(
  domain: string | Domain,
  form: FormatPreservingSpec["form"],
  options: Pick<FormatPreservingSpec, "within"> = {},
): FormatPreservingSpec {
  const defined = typeof domain === "string" ? { name: domain, scope: "person" as const } : domain;
  return { transform: "format-preserving", domain: defineDomain(defined), form, ...options };
}

/** The engine of a column, which also knows what has to be told of its numbers. */
export function formatPreservingEngine(spec: FormatPreservingSpec, keyring: Keyring): FormatPreserving {
  const { domain, form, within } = spec;
  const base = { keyring, domain, ...(within === undefined ? {} : { within }) };
  return createFormatPreserving(typeof form === "string" ? { ...base, kind: form } : { ...base, ...form });
}

/** Replaces every cell by another number of its form. */
export function formatPreservingColumn(spec: FormatPreservingSpec, keyring: Keyring): ColumnTransform {
  return byPosition(formatPreservingEngine(spec, keyring).encryptMany);
}
