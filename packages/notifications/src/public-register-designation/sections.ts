import { box, type Section, words } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

const person = { personalData: true } as const;

/** The form of a designation. */
export const publicRegisterDesignationSections: readonly Section[] = [
  sections.controller,
  sections.contact,
  boxed("register", "law-09-08/18", words("Registre public", "السجل العمومي", "Public register"), {
    name: box("Dénomination", "التسمية", "Name"),
    legalText: box("Texte qui l’institue", "النص المحدث له", "Text that sets it up"),
    purpose: box("Objet de l’information du public", "موضوع إخبار العموم", "What the public is told"),
    website: box("Page web", "الصفحة الإلكترونية", "Web page"),
  }),
  {
    ...boxed("keeper", "law-09-08/18", words("Responsable désigné", "المسؤول المعين", "Who answers for it"), {
      name: box("Nom", "الاسم", "Name", person),
      role: box("Qualité", "الصفة", "Function"),
      address: box("Adresse", "العنوان", "Address"),
      phone: box("Téléphone", "الهاتف", "Telephone", person),
      email: box("Adresse électronique", "البريد الإلكتروني", "E-mail", person),
    }),
    publicInRegister: true,
  },
  plain(
    "publishedIn",
    "law-09-08/18",
    words("Publicité de la désignation", "إشهار التعيين", "Where it is made public"),
  ),
  ...closing,
];
