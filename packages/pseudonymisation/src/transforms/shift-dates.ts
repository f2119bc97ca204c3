import { type IdentifierKind, identifierKinds } from "@data-tika/identifiers";
import * as z from "zod";
import { createBulkHmac } from "#hash";
import { canonicalForm } from "../canonical-form.js";
import { type Domain, defineDomain, domainSchema } from "../domain.js";
import { deriveKey } from "../key-tree.js";
import type { Keyring } from "../keyring.js";
import { readDay } from "./read-day.js";
import type { Cell, ColumnTransform } from "./transform.js";

/** Shape of {@link shiftDates}. */
export const shiftDatesSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("shift-dates"),
  /** Column that says whose day it is. */
  subject: z.string().min(1),
  /** Domain of the shifts. */
  domain: domainSchema,
  /** Kind of identifier in the subject's column. */
  kind: z.enum(Object.keys(identifierKinds) as [IdentifierKind, ...IdentifierKind[]]).exactOptional(),
  /** Relation, dataset or period of the shifts. */
  within: z.string().min(1).exactOptional(),
  /** Most days a day is moved, in either direction. */
  days: z.int().min(1).max(3650),
});

/** A column of days that are moved, all days of one person by the same number of days. */
export interface ShiftDatesSpec extends z.infer<typeof shiftDatesSchema> {}

/**
 * A column of days that are moved: all days of one person by the same number of days, so that intervals stay.
 *
 * The number follows from the active key, the domain and the person, is never zero, and is the same in every column
 * and file of the domain; another domain moves by another number. A day keeps its way of writing, `YYYY-MM-DD` or
 * `DD/MM/YYYY`. Another value is refused, also a person's number that is none of its kind. A day of nobody (the
 * subject's cell is empty) is emptied. Seasons stay recognisable when `days` is small, and whoever knows one true
 * day of a person knows all of them.
 *
 * @param subject - Column that says whose day it is. It must be in the policy and is read before its own treatment.
 * @param options - `domain`: a domain, or the name of a person-wide one; `days`: most days a day is moved, 1 to 3650;
 *   `kind` and `within` as in {@link PseudonymiserOptions}. Not changed.
 * @returns The spec, plain data. It names no key: the keyring is given when the policy is applied.
 * @throws {@link DataTikaError} `pseudonymisation.invalid_domain` when the name has other characters.
 * @example
 * ```ts
 * import { applyPolicy, createKeyring, definePolicy, redact, shiftDates } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
 * const moved = shiftDates("cin", { domain: "study", kind: "cin", days: 180 });
 * const policy = definePolicy({ columns: { cin: redact(), admitted: moved, left: moved } });
 * const rows = [{ cin: "AB123456", admitted: "2026-03-01", left: "2026-03-09" }];
 * const stays = applyPolicy(policy, rows, { keyring }).map(
 *   ({ admitted, left }) => Date.parse(String(left)) - Date.parse(String(admitted)),
 * );
 * stays[0] / 86_400_000; // => 8
 * ```
 */
export function shiftDates(
  subject: string,
  options: Omit<ShiftDatesSpec, "transform" | "subject" | "domain"> & { readonly domain: string | Domain },
): ShiftDatesSpec {
  const { domain, ...rest } = options;
  const defined = typeof domain === "string" ? { name: domain, scope: "person" as const } : domain;
  return { transform: "shift-dates", subject, domain: defineDomain(defined), ...rest };
}

/** Moves the days of every subject. */
export function shiftDatesColumn(spec: ShiftDatesSpec, keyring: Keyring): ColumnTransform {
  const { subject, domain, kind, within = "", days } = spec;
  const use = { algorithm: "hmac-sha256", domain, within, field: `shift-dates ${kind ?? "text"}` } as const;
  const bulk = createBulkHmac(deriveKey(keyring, keyring.active, use));
  return (cells, refuse, columns) => {
    const subjects = columns(subject).map((cell, at) => canonicalForm(kind, cell) ?? missing(cell, at));
    function missing(cell: Cell, at: number): string {
      return canonicalForm(kind, cell) === undefined ? refuse(at) : "";
    }
    const digests = new Uint8Array(subjects.length * 32);
    bulk(subjects, digests);
    return cells.map((cell, at) => {
      const text = cell?.trim() ?? "";
      if (text === "" || subjects[at] === "") return null;
      return moved(text, shiftOf(digests, at * 32, days)) ?? refuse(at);
    });
  };
}

/** From −days to −1 or from 1 to days, out of 48 bits: the unevenness is below one in 10^10. */
function shiftOf(digests: Uint8Array, from: number, days: number): number {
  let drawn = 0;
  for (let at = 0; at < 6; at++) drawn = drawn * 256 + (digests[from + at] ?? 0);
  const shift = (drawn % (2 * days)) - days;
  return shift < 0 ? shift : shift + 1;
}

function moved(text: string, shift: number): string | undefined {
  const day = readDay(text);
  if (day === undefined) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + shift);
  const written = date.toISOString().slice(0, 10);
  return text.includes("/") ? written.split("-").toReversed().join("/") : written;
}
