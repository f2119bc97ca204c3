import { box, boxOf, type Section, words, yesOrNo } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";

const person = { personalData: true } as const;

/** Words for the rights. */
export const rightChoices = {
  access: words("Droit d’accès", "الحق في الولوج", "Right of access"),
  rectification: words("Droit de rectification", "الحق في التصحيح", "Right of rectification"),
  opposition: words("Droit d’opposition", "الحق في التعرض", "Right of opposition"),
};

/** The request, box by box. */
export const rightsRequestSections: readonly Section[] = [
  plain("request", "decree-2-09-165/35", words("Référence", "المرجع", "Reference")),
  plain("controller", "decree-2-09-165/35", words("Organisme", "الجهة", "Body")),
  plain("channel", "decree-2-09-165/35", words("Voie", "الطريقة", "Channel"), {
    choices: {
      written: words("Écrit signé", "كتابة موقعة", "Signed writing"),
      electronic: words("Électronique", "إلكترونيا", "Electronic"),
      "on-the-spot": words("Sur place", "في عين المكان", "On the spot"),
    },
  }),
  plain("madeOn", "decree-2-09-165/35", words("Faite le", "بتاريخ", "Made on"), { format: "day" }),
  boxed("requester", "decree-2-09-165/38", words("Demandeur", "صاحب الطلب", "Who asks"), {
    capacity: boxOf("decree-2-09-165/36", "Qualité", "الصفة", "Capacity", {
      choices: {
        person: words("Personne concernée", "الشخص المعني", "Data subject"),
        "special-proxy": words("Mandataire spécial", "شخص مفوض خصيصا لهذا الغرض", "Special proxy"),
        "legal-representative": words("Représentant légal", "النائب الشرعي", "Legal representative"),
        heir: words("Héritier", "وارث", "Heir"),
      },
    }),
    firstName: box("Prénom", "الاسم الشخصي", "First name", person),
    surname: box("Nom", "الاسم العائلي", "Surname", person),
    birthDate: box("Date de naissance", "تاريخ الازدياد", "Date of birth", { ...person, format: "day" }),
    email: box("Adresse électronique", "البريد الإلكتروني", "E-mail", person),
    phone: box("Téléphone", "الهاتف", "Telephone", person),
    address: box("Adresse", "العنوان", "Address", person),
    identity: box("Preuve d’identité", "إثبات الهوية", "Proof of identity", {
      choices: {
        "copy-attached": words("Copie jointe", "نسخة مرفقة", "Copy attached"),
        "shown-on-the-spot": words(
          "Présentée sur place",
          "تم الإدلاء بها في عين المكان",
          "Shown on the spot",
        ),
      },
    }),
    authority: boxOf(
      "decree-2-09-165/42",
      "Preuve de la qualité",
      "إثبات الصفة",
      "Proof of the capacity",
      person,
    ),
  }),
  plain("right", "law-09-08/7", words("Droit exercé", "الحق الممارس", "Right exercised"), {
    choices: rightChoices,
  }),
  plain("object", "decree-2-09-165/35", words("Objet précis", "الموضوع بدقة", "Precise object"), person),
  boxed(
    "corrections",
    "decree-2-09-165/40",
    words("Corrections voulues", "التصحيحات المطلوبة", "Corrections wanted"),
    {
      "*.data": box("Donnée contestée", "المعطى المنازع فيه", "Data contested"),
      "*.wanted": boxOf("law-09-08/8-a", "Mesure", "الإجراء", "Measure", {
        choices: {
          update: words("Actualiser", "تحيين", "Update"),
          correct: words("Corriger", "تصحيح", "Correct"),
          erase: words("Effacer", "مسح", "Erase"),
          block: words("Verrouiller", "إغلاق الولوج", "Block"),
        },
      }),
      "*.right": box("Contenu exact", "المحتوى الصحيح", "Right content", person),
    },
  ),
  plain("marketing", "law-09-08/9", words("Prospection", "الاستقراء المباشر", "Marketing"), {
    choices: yesOrNo,
  }),
  plain(
    "grounds",
    "law-09-08/9",
    words("Motifs légitimes", "الأسباب المشروعة", "Legitimate reasons"),
    person,
  ),
];
