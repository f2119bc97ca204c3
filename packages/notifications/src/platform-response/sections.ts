import { box, type Section, words } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { serviceChoices } from "../online-violence-report/choices.js";

const law = "law-103-13";

/** The answer, box by box. */
export const platformResponseSections: readonly Section[] = [
  plain("report", law, words("Numéro du cas", "رقم الحالة", "Number of the case")),
  plain("service", law, words("Service", "الخدمة", "Service"), { choices: serviceChoices }),
  plain("receivedAt", law, words("Reçu", "تاريخ التوصل", "Received")),
  plain("decidedAt", law, words("Décidé", "تاريخ القرار", "Decided")),
  plain("outcome", law, words("Suite donnée", "مآل التبليغ", "Outcome"), {
    choices: {
      acted: words("Mesures prises", "تم اتخاذ تدابير", "Acted"),
      refused: words("Refus", "رفض", "Refused"),
      duplicate: words("Déjà signalé", "سبق التبليغ عنه", "Duplicate"),
      "need-more-information": words("Compléments demandés", "طلب معلومات إضافية", "More information needed"),
      "not-found": words("Introuvable", "غير موجود", "Not found"),
      "no-answer": words("Sans réponse", "بدون جواب", "No answer"),
    },
  }),
  boxed("decisions", law, words("Décisions", "القرارات", "Decisions"), {
    "*.item": box("Contenu", "المحتوى", "Item"),
    "*.visibility": box("Sort du contenu", "مآل المحتوى", "What became of the content", {
      choices: {
        removed: words("Retiré", "تم حذفه", "Removed"),
        disabled: words("Désactivé", "تم تعطيله", "Disabled"),
        demoted: words("Déclassé", "تم خفض ظهوره", "Demoted"),
        "age-restricted": words("Réservé aux adultes", "مقصور على الراشدين", "Age-restricted"),
        "interaction-restricted": words("Interactions limitées", "تقييد التفاعل", "Interaction restricted"),
        labelled: words("Signalé au public", "تم وسمه", "Labelled"),
        preserved: words("Conservé comme preuve", "تم حفظه كدليل", "Preserved"),
        unchanged: words("Inchangé", "دون تغيير", "Unchanged"),
      },
    }),
    "*.account": box("Sort du compte", "مآل الحساب", "What became of the account", {
      choices: {
        suspended: words("Suspendu", "معلق", "Suspended"),
        terminated: words("Fermé", "مغلق", "Terminated"),
        unchanged: words("Inchangé", "دون تغيير", "Unchanged"),
      },
    }),
  }),
  plain("ground", law, words("Fondement", "الأساس", "Ground"), {
    choices: {
      illegal: words("La loi", "القانون", "The law"),
      terms: words("Conditions du service", "شروط الخدمة", "Terms of the service"),
    },
  }),
  plain("groundUrl", law, words("Texte invoqué", "النص المستند إليه", "Where the ground stands")),
  plain(
    "automatedDecision",
    "law-09-08/11",
    words("Décision automatisée", "قرار آلي", "Automated decision"),
    {
      choices: {
        fully: words("Entièrement", "كليا", "Fully"),
        partially: words("En partie", "جزئيا", "Partially"),
        not: words("Non", "لا", "Not"),
        unknown: words("Inconnu", "غير معروف", "Unknown"),
      },
    },
  ),
  plain("contestUntil", law, words("Contestation jusqu’au", "الطعن إلى غاية", "Contest until"), {
    format: "day",
  }),
];
