import { box, type Section, words } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

const person = { personalData: true } as const;

/** The form of a notice of representative. */
export const representativeNoticeSections: readonly Section[] = [
  { ...sections.controller, article: "law-09-08/2-3" },
  sections.contact,
  boxed(
    "representative",
    "law-09-08/2-3",
    words("Représentant au Maroc", "الممثل بالمغرب", "Representative in Morocco"),
    {
      name: box("Nom", "الاسم", "Name", person),
      "address.street": box("Adresse", "العنوان", "Address", person),
      "address.postalCode": box("Code postal", "الرمز البريدي", "Postal code"),
      "address.city": box("Ville", "المدينة", "Town"),
      "address.state": box("Pays", "البلد", "State", { format: "state" }),
      phone: box("Téléphone", "الهاتف", "Telephone", person),
      email: box("Adresse électronique", "البريد الإلكتروني", "E-mail", person),
    },
  ),
  plain(
    "means",
    "law-09-08/2-3",
    words("Moyens situés au Maroc", "الوسائل الموجودة بالمغرب", "Means located in Morocco"),
  ),
  plain("since", "law-09-08/2-3", words("Depuis le", "ابتداء من", "Since"), { format: "day" }),
  ...closing,
];
