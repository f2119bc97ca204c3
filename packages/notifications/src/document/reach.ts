import type { Language, Localised } from "@data-tika/core";
import { words } from "../filing/box.js";
import type { RightsContact } from "../filing/rights-contact.js";
import { quoted, said } from "./letter-shape.js";

const ways = {
  address: words("Adresse\u00a0: {}", "العنوان: {}", "Address: {}"),
  email: words("Courriel\u00a0: {}", "البريد الإلكتروني: {}", "E-mail: {}"),
  phone: words("Téléphone\u00a0: {}", "الهاتف: {}", "Telephone: {}"),
  website: words("Page web\u00a0: {}", "الصفحة الإلكترونية: {}", "Web page: {}"),
} as const satisfies Readonly<Record<string, Localised>>;

/** The ways to reach a service, one line each. */
export function reachOf(contact: RightsContact, language: Language): string[] {
  const found = (["address", "email", "phone", "website"] as const).flatMap((way) => {
    const value = contact[way];
    return value === undefined ? [] : [said(ways[way], value, language)];
  });
  return [quoted(contact.service, language), ...found];
}

/** The rights in one sentence. */
export const rightsSentence: Localised = words(
  "Vous pouvez demander à voir vos données, à les faire corriger, et vous opposer à leur utilisation pour des motifs légitimes. Adressez-vous à\u00a0:",
  "يمكنكم طلب الاطلاع على معطياتكم وتصحيحها، والتعرض على استعمالها لأسباب مشروعة. اتصلوا ب:",
  "You can ask to see your data, have them corrected, and object to their use for legitimate reasons. Write to:",
);
