import { box, type Section, words } from "../filing/box.js";
import { rightsContactBoxes } from "../filing/rights-contact-boxes.js";
import { boxed, plain } from "../filing/section.js";

/** The notice, in the order a person reads it. */
export const breachNoticeToPersonsSections: readonly Section[] = [
  plain("happened", "law-09-08/23", words("Ce qui s’est passé", "ماذا حدث", "What happened")),
  plain("when", "law-09-08/23", words("Quand", "متى", "When")),
  plain("data", "law-09-08/23", words("Vos données concernées", "معطياتكم المعنية", "Your data concerned")),
  plain(
    "consequences",
    "law-09-08/23",
    words("Ce que cela peut entraîner", "ما قد يترتب عن ذلك", "What it may lead to"),
  ),
  plain("done", "law-09-08/23", words("Ce que nous avons fait", "ما قمنا به", "What we have done")),
  plain(
    "advice",
    "law-09-08/23",
    words("Ce que vous pouvez faire", "ما يمكنكم القيام به", "What you can do"),
  ),
  boxed(
    "rights",
    "law-09-08/7",
    words(
      "Nous joindre et exercer vos droits",
      "الاتصال بنا وممارسة حقوقكم",
      "Reach us and exercise your rights",
    ),
    rightsContactBoxes,
  ),
  boxed("controller", "law-09-08/5-1-a", words("Qui vous écrit", "من يراسلكم", "Who writes to you"), {
    name: box("Responsable du traitement", "المسؤول عن المعالجة", "Controller"),
    address: box("Adresse", "العنوان", "Address"),
    representative: box("Représentant au Maroc", "الممثل بالمغرب", "Representative in Morocco"),
  }),
  plain("case", "law-09-08/23", words("Référence", "المرجع", "Reference")),
  plain("sentOn", "law-09-08/23", words("Envoyé le", "تاريخ الإرسال", "Sent on"), { format: "day" }),
];
