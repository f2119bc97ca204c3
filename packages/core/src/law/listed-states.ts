import type { Localised } from "../localised.js";
import type { LegalFact } from "./fact.js";
import { checkedOn, sources } from "./sources.js";

/** ISO 3166-1 code of a State of {@link listedStates}. */
export type ListedState =
  | "AT"
  | "BE"
  | "BG"
  | "CA"
  | "CH"
  | "CY"
  | "CZ"
  | "DE"
  | "DK"
  | "EE"
  | "ES"
  | "FI"
  | "FR"
  | "GB"
  | "GR"
  | "HU"
  | "IE"
  | "IS"
  | "IT"
  | "LI"
  | "LT"
  | "LU"
  | "LV"
  | "MT"
  | "NL"
  | "NO"
  | "PL"
  | "PT"
  | "RO"
  | "SE"
  | "SI"
  | "SK";

const states: Readonly<Record<ListedState, Localised>> = {
  AT: { fr: "Autriche", ar: "النمسا", en: "Austria" },
  BE: { fr: "Belgique", ar: "بلجيكا", en: "Belgium" },
  BG: { fr: "Bulgarie", ar: "بلغاريا", en: "Bulgaria" },
  CA: { fr: "Canada", ar: "كندا", en: "Canada" },
  CH: { fr: "Suisse", ar: "سويسرا", en: "Switzerland" },
  CY: { fr: "Chypre", ar: "قبرص", en: "Cyprus" },
  CZ: { fr: "Tchéquie", ar: "التشيك", en: "Czechia" },
  DE: { fr: "Allemagne", ar: "ألمانيا", en: "Germany" },
  DK: { fr: "Danemark", ar: "الدنمارك", en: "Denmark" },
  EE: { fr: "Estonie", ar: "إستونيا", en: "Estonia" },
  ES: { fr: "Espagne", ar: "إسبانيا", en: "Spain" },
  FI: { fr: "Finlande", ar: "فنلندا", en: "Finland" },
  FR: { fr: "France", ar: "فرنسا", en: "France" },
  GB: { fr: "Royaume-Uni", ar: "المملكة المتحدة", en: "United Kingdom" },
  GR: { fr: "Grèce", ar: "اليونان", en: "Greece" },
  HU: { fr: "Hongrie", ar: "هنغاريا", en: "Hungary" },
  IE: { fr: "Irlande", ar: "إيرلندا", en: "Ireland" },
  IS: { fr: "Islande", ar: "إيسلندا", en: "Iceland" },
  IT: { fr: "Italie", ar: "إيطاليا", en: "Italy" },
  LI: { fr: "Liechtenstein", ar: "ليختنشتاين", en: "Liechtenstein" },
  LT: { fr: "Lituanie", ar: "ليتوانيا", en: "Lithuania" },
  LU: { fr: "Luxembourg", ar: "لوكسمبورغ", en: "Luxembourg" },
  LV: { fr: "Lettonie", ar: "لاتفيا", en: "Latvia" },
  MT: { fr: "Malte", ar: "مالطا", en: "Malta" },
  NL: { fr: "Pays-Bas", ar: "هولندا", en: "Netherlands" },
  NO: { fr: "Norvège", ar: "النرويج", en: "Norway" },
  PL: { fr: "Pologne", ar: "بولندا", en: "Poland" },
  PT: { fr: "Portugal", ar: "البرتغال", en: "Portugal" },
  RO: { fr: "Roumanie", ar: "رومانيا", en: "Romania" },
  SE: { fr: "Suède", ar: "السويد", en: "Sweden" },
  SI: { fr: "Slovénie", ar: "سلوفينيا", en: "Slovenia" },
  SK: { fr: "Slovaquie", ar: "سلوفاكيا", en: "Slovakia" },
};

/**
 * The States to which data may be transferred without an exception of article 44, by ISO 3166-1 code.
 *
 * Reported, not read: the deliberation was not opened, it dates from 2015 and may have been updated. Check it at
 * cndp.ma before relying on it. A transfer request is filed for a listed State too. Not on it, as far as known: the
 * United States, Croatia.
 *
 * @example
 * ```ts
 * import { listedStates } from "@data-tika/core/law";
 *
 * listedStates.value.FR.ar; // => فرنسا
 * Object.hasOwn(listedStates.value, "US"); // => false
 * listedStates.mark; // => secondary
 * ```
 * @see Law 09-08, art. 43; CNDP, deliberations 465-2013 and 236-2015
 */
export const listedStates: LegalFact<Readonly<Record<ListedState, Localised>>> = {
  value: states,
  article: "cndp/236-2015",
  source: sources.listedStates,
  mark: "secondary",
  checkedOn,
  note: "The number is reported; the names are those that fit it, Croatia left out.",
};
