import { type LegalReference, transferGrounds } from "@data-tika/core/law";
import { box, boxOf, choicesOf, type Section, words } from "../filing/box.js";
import { formalityBoxes } from "../filing/original-boxes.js";
import { plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

const item = (number: number): LegalReference => `decree-2-09-165/46-${number}`;

const base: Section = {
  field: "base",
  article: "law-09-08/12",
  labels: words("Formalité de base", "الإجراء الأصلي", "Base formality"),
  boxes: formalityBoxes,
};

const addressee: Section = {
  field: "addressee",
  article: item(2),
  labels: words("Destinataire à l’étranger", "المرسل إليه بالخارج", "Addressee abroad"),
  boxes: {
    name: box("Nom", "الاسم", "Name"),
    role: box("Rôle", "الدور", "Role", {
      choices: {
        recipient: words("Destinataire", "مرسل إليه", "Recipient"),
        processor: words("Sous-traitant", "معالج من الباطن", "Processor"),
      },
    }),
    "address.street": box("Adresse", "العنوان", "Address"),
    "address.postalCode": box("Code postal", "الرمز البريدي", "Postal code"),
    "address.city": box("Ville", "المدينة", "Town"),
    "address.state": boxOf("law-09-08/43", "Pays", "البلد", "State", { format: "state" }),
  },
};

const file: Section = {
  field: "file",
  article: item(3),
  labels: words("Fichier transféré", "الملف المنقول", "File transferred"),
  boxes: {
    name: box("Dénomination du fichier", "تسمية الملف", "Name of the file"),
    description: box("Description complète", "الوصف الكامل", "Full description"),
  },
};

/** The form of a transfer request; its articles are the items of decree 46. */
export const transferRequestSections: readonly Section[] = [
  sections.filing,
  { ...sections.controller, article: item(1) },
  sections.contact,
  base,
  addressee,
  file,
  { ...sections.data, article: item(4) },
  { ...sections.persons, article: item(5) },
  plain(
    "purpose",
    item(6),
    words("Finalité chez le destinataire", "الغاية لدى المرسل إليه", "Purpose at the addressee"),
  ),
  plain("mode", item(7), words("Mode de transfert", "طريقة النقل", "Mode of transfer")),
  plain("frequency", item(7), words("Fréquence", "الوتيرة", "Frequency"), {
    choices: {
      once: words("Une seule fois", "مرة واحدة", "Once"),
      occasional: words("Occasionnelle", "عند الاقتضاء", "Occasional"),
      periodic: words("Périodique", "دورية", "Periodic"),
      continuous: words("Continue", "مستمرة", "Continuous"),
    },
  }),
  plain(
    "firstTransferOn",
    item(8),
    words("Date du premier transfert", "تاريخ أول نقل", "Day of the first transfer"),
    { format: "day" },
  ),
  plain("ground", "law-09-08/44", words("Fondement du transfert", "أساس النقل", "Ground of the transfer"), {
    choices: choicesOf(transferGrounds),
  }),
  plain(
    "explanation",
    "decree-2-09-165/47",
    words(
      "Exception invoquée, précisément",
      "الاستثناء المستند إليه بدقة",
      "The exception relied on, precisely",
    ),
  ),
  plain(
    "safeguards",
    "decree-2-09-165/48",
    words(
      "Mesures et dispositif de protection",
      "تدابير وآليات الحماية",
      "Measures and device that protect the data",
    ),
  ),
  ...closing,
];
