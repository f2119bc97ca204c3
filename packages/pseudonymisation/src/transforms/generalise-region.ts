import * as z from "zod";
import { moroccanRegions, type Province } from "./moroccan-regions.js";
import { moroccanSpellings } from "./moroccan-spellings.js";
import { type ColumnTransform, eachRepeatedCell } from "./transform.js";

/** Shape of {@link generaliseRegion}. */
export const generaliseRegionSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("generalise-region"),
  /** What is left of the place. */
  to: z.enum(["province", "region", "country"]),
  /** How it is written: its French or Arabic name, or its ISO 3166-2 code. */
  as: z.enum(["fr", "ar", "code"]),
  /** Names of towns and other spellings, to the ISO 3166-2 code of their province. */
  also: z.record(z.string().min(1), z.string().regex(/^MA-[A-Z0-9]{2,3}$/)),
  /** What every other value becomes. */
  others: z.string().min(1),
});

/** A column of Moroccan provinces that become regions. */
export interface GeneraliseRegionSpec extends z.infer<typeof generaliseRegionSchema> {}

/**
 * A column of Moroccan provinces and prefectures that become regions, or one way of writing provinces.
 *
 * Names are read in French and Arabic, with or without accents and "Province de", and as ISO 3166-2 codes. A town is
 * no province: say in `also` where it lies. A value that is not known becomes `others`, so a spelling that was
 * forgotten is hidden, not shown; a region where a province is asked for becomes `others` too.
 *
 * @param to - What is left: `province`, `region` or `country`.
 * @param options - `as`: how it is written, `fr` (the default), `ar` or `code`; `also`: other names to the code of
 *   their province; `others`: what every other value becomes, default `*`. Not changed.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, generaliseRegion } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { province: generaliseRegion("region") } });
 * const rows = [{ province: "Province de Taza" }, { province: "فاس" }, { province: "MA-TNG" }];
 * const treated = applyPolicy(policy, rows);
 * treated.map(({ province }) => province); // => [ 'Fès-Meknès', 'Fès-Meknès', 'Tanger-Tétouan-Al Hoceïma' ]
 * ```
 * @see Decree 2-15-40 of 20 February 2015 (secondary, {@link moroccanRegionsSource})
 */
export function generaliseRegion(
  to: GeneraliseRegionSpec["to"],
  options: {
    readonly as?: GeneraliseRegionSpec["as"];
    readonly also?: Readonly<Record<string, string>>;
    readonly others?: string;
  } = {},
): GeneraliseRegionSpec {
  const { as = "fr", also = {}, others = "*" } = options;
  return { transform: "generalise-region", to, as, also: { ...also }, others };
}

const country: Province = { code: "MA", fr: "Maroc", ar: "المغرب" };

/** Replaces every cell by its place. */
export function generaliseRegionColumn({ to, as, also, others }: GeneraliseRegionSpec): ColumnTransform {
  const places = new Map<string, string>();
  const add = (place: Province, answer: Province | undefined) => {
    for (const name of [place.code, place.fr, place.ar, ...(moroccanSpellings[place.code] ?? [])])
      places.set(folded(name), answer?.[as] ?? others);
  };
  for (const region of moroccanRegions) {
    const above = to === "country" ? country : region;
    add(region, to === "province" ? undefined : above);
    for (const province of region.provinces) add(province, to === "province" ? province : above);
  }
  for (const [name, code] of Object.entries(also)) {
    places.set(folded(name), places.get(folded(code)) ?? others);
  }
  return eachRepeatedCell((text) => places.get(folded(text)) ?? others);
}

const prefix =
  /^(?:(?:province|prefecture|region) (?:de la |de l |des |de |du |d )?|(?:إقليم|اقليم|عمالة|جهة) )/;

/** Without accents, case and separators, and without what a place is called before its name. */
function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(prefix, "")
    .replace(/^l /, "");
}
