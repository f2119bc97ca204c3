import { attachmentBoxes } from "../filing/attachment-boxes.js";
import { box, type Section, words } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { rightChoices } from "../rights-request/sections.js";

const person = { personalData: true } as const;

/** The complaint, box by box. */
export const complaintSections: readonly Section[] = [
  boxed("complainant", "law-09-08/28", words("Plaignant", "المشتكي", "Complainant"), {
    capacity: box("Qualité", "الصفة", "Capacity", {
      choices: {
        person: words("Personne concernée", "الشخص المعني", "Data subject"),
        "legal-representative": words("Représentant légal", "النائب الشرعي", "Legal representative"),
        association: words("Association", "جمعية", "Association"),
      },
    }),
    name: box("Nom", "الاسم", "Name", person),
    email: box("Adresse électronique", "البريد الإلكتروني", "E-mail", person),
    phone: box("Téléphone", "الهاتف", "Telephone", person),
    address: box("Adresse", "العنوان", "Address", person),
  }),
  boxed(
    "against",
    "law-09-08/28",
    words("Organisme mis en cause", "الجهة المشتكى بها", "Body complained of"),
    {
      name: box("Nom", "الاسم", "Name"),
      address: box("Adresse", "العنوان", "Address"),
    },
  ),
  plain("facts", "law-09-08/28", words("Faits", "الوقائع", "Facts"), person),
  plain("since", "law-09-08/28", words("Depuis le", "منذ", "Since"), { format: "day" }),
  boxed(
    "exercised",
    "law-09-08/8-a",
    words("Droits déjà exercés", "الحقوق الممارسة سابقا", "Rights exercised before"),
    {
      "*.right": box("Droit", "الحق", "Right", { choices: rightChoices }),
      "*.on": box("Le", "بتاريخ", "On", { format: "day" }),
      "*.answer": box("Réponse", "الجواب", "Answer", {
        choices: {
          none: words("Aucune", "لا جواب", "None"),
          refused: words("Refus", "رفض", "Refused"),
          unsatisfactory: words("Insuffisante", "غير كاف", "Unsatisfactory"),
        },
      }),
    },
  ),
  plain("request", "law-09-08/28", words("Demande", "الطلب", "Request")),
  plain(
    "writtenAuthorisation",
    "law-09-08/28",
    words(
      "Autorisation écrite de la personne (empreinte)",
      "الإذن الكتابي للشخص (بصمة)",
      "The person’s written authorisation (digest)",
    ),
  ),
  boxed(
    "attachments",
    "decree-2-09-165/23",
    words("Pièces jointes", "الوثائق المرفقة", "Attachments"),
    attachmentBoxes,
  ),
];
