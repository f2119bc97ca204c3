import * as z from "zod";
import { failure } from "./failure.js";

const longestAncestry = 16;

/** Shape of a domain in a policy. */
export const domainSchema: z.ZodType<Domain> = z.strictObject({
  /** Name, shown in every pseudonym. */
  name: z.string().regex(/^[a-z0-9-]{1,64}$/),
  /** For how much a person keeps one pseudonym. */
  scope: z.enum(["person", "relation", "dataset", "period", "record"]),
  /** The domain above it, if it is a part of another. */
  get parent() {
    return z.exactOptional(domainSchema);
  },
});

/**
 * For how much a person keeps one pseudonym: everywhere in the domain (`person`), or for one relation, dataset,
 * period or record only, which is then given as `within`. In the scope `record` nothing joins two records; a policy
 * over a table cannot have it, since it names one `within` for all rows.
 */
export type DomainScope = "person" | "relation" | "dataset" | "period" | "record";

/**
 * A pseudonymisation domain: those who may see the same pseudonym for the same person. Plain data.
 *
 * The name is part of the type, so that pseudonyms of two domains cannot be compared by mistake.
 */
export interface Domain<Name extends string = string> {
  /** Name, shown in every pseudonym: 1 to 64 lower-case letters, digits and dashes. */
  readonly name: Name;
  /** For how much a person keeps one pseudonym. */
  readonly scope: DomainScope;
  /** The domain above it; two children of one name under two parents are two domains. */
  readonly parent?: Domain;
}

/**
 * A domain: the same person has unlinkable pseudonyms in two of them.
 *
 * @param domain - Name, scope and, for a part of another domain, its parent. Not changed.
 * @returns The domain, frozen.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_domain` when the name has other characters, the scope is
 *   unknown or there are more than 16 ancestors.
 * @example
 * ```ts
 * import { defineDomain } from "@data-tika/pseudonymisation";
 *
 * defineDomain({ name: "social-aid", scope: "person" }); // => { name: 'social-aid', scope: 'person' }
 * defineDomain({ name: "Social aid", scope: "person" }); // throws pseudonymisation.invalid_domain
 * ```
 * @see CNDP, opinion D-120-2020 of 8 July 2020, on sector identifiers; EDPB Guidelines 01/2025, "pseudonymisation domain"
 */
export function defineDomain<const Name extends string>(domain: Domain<Name>): Domain<Name> {
  let ancestry = 0;
  for (let at = domain.parent; at !== undefined; at = at.parent) {
    if (++ancestry > longestAncestry) throw failure("pseudonymisation.invalid_domain");
  }
  if (!domainSchema.safeParse(domain).success) throw failure("pseudonymisation.invalid_domain");
  return Object.freeze({ ...domain });
}

/** The names from the root down to the domain. */
export function domainPath(domain: Domain): readonly string[] {
  const path: string[] = [];
  for (let at: Domain | undefined = domain; at !== undefined; at = at.parent) path.unshift(at.name);
  return path;
}
