import { type Section, words } from "../filing/box.js";
import { plain } from "../filing/section.js";

const law = "law-103-13";

const states = {
  draft: words("Brouillon", "مسودة", "Draft"),
  consented: words("Consenti", "تم الرضى", "Consented"),
  submitted: words("Transmis", "تم إرساله", "Submitted"),
  acknowledged: words("Reçu", "تم التوصل به", "Acknowledged"),
  qualified: words("Qualifié", "تم تكييفه", "Qualified"),
  forwarded: words("Relayé", "تمت إحالته", "Forwarded"),
  acted: words("Suivi d’effet", "تم اتخاذ تدابير", "Acted"),
  refused: words("Refusé", "مرفوض", "Refused"),
  "no-answer": words("Sans réponse", "بدون جواب", "No answer"),
  "followed-up": words("Relancé", "تمت متابعته", "Followed up"),
  closed: words("Clos", "مغلق", "Closed"),
  withdrawn: words("Retiré par la victime", "تم سحبه", "Withdrawn"),
};

/** The status, box by box. */
export const caseStatusSections: readonly Section[] = [
  plain("report", law, words("Numéro du cas", "رقم الحالة", "Number of the case")),
  plain("from", law, words("État précédent", "الحالة السابقة", "Earlier state"), { choices: states }),
  plain("to", law, words("État", "الحالة", "State"), { choices: states }),
  plain("by", law, words("Par", "من طرف", "By"), {
    choices: {
      victim: words("Victime", "الضحية", "Victim"),
      association: words("Association", "الجمعية", "Association"),
      cndp: words("CNDP", "اللجنة الوطنية", "CNDP"),
      platform: words("Plateforme", "المنصة", "Platform"),
      authority: words("Autorité", "السلطة المختصة", "Authority"),
    },
  }),
  plain("at", law, words("Le", "بتاريخ", "At")),
  plain("document", law, words("Document (empreinte)", "الوثيقة (بصمة)", "Document (digest)")),
];
