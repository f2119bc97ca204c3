import { box, boxOf, type Section, words, yesOrNo } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { recipientChoices } from "./choices.js";

const law = "law-103-13";

/** Who reports, for whom, with whose consent, and how pressing it is. */
export const openingSections: readonly Section[] = [
  boxed("urgency", law, words("Urgence", "الاستعجال", "Urgency"), {
    level: box("Niveau", "المستوى", "Level", {
      choices: {
        "life-in-danger": words("Vie en danger", "الحياة في خطر", "Life in danger"),
        spreading: words("Diffusion en cours", "انتشار جار", "Spreading"),
        ordinary: words("Ordinaire", "عادي", "Ordinary"),
      },
    }),
    reasons: box("Raisons", "الأسباب", "Reasons", {
      choices: {
        "suicide-risk": words("Risque de suicide", "خطر الانتحار", "Risk of suicide"),
        "physical-threat": words("Menace physique", "تهديد جسدي", "Physical threat"),
        "known-location": words("Domicile connu", "عنوان السكن معروف", "Home is known"),
        "fast-spread": words("Diffusion rapide", "انتشار سريع", "Fast spread"),
        "blackmail-deadline": words("Échéance d’un chantage", "أجل ابتزاز", "Deadline of a blackmail"),
        minor: words("Mineur", "قاصر", "Minor"),
      },
    }),
    deadline: box("Échéance du chantage", "أجل الابتزاز", "Deadline of the blackmail"),
  }),
  plain("report", law, words("Numéro du cas", "رقم الحالة", "Number of the case")),
  plain("madeAt", law, words("Établi le", "تاريخ الإعداد", "Made at")),
  boxed("association", law, words("Association", "الجمعية", "Association"), {
    name: box("Nom", "الاسم", "Name"),
    convention: box("Convention avec la CNDP", "الاتفاقية مع اللجنة الوطنية", "Convention with the CNDP"),
    desk: box("Service", "المصلحة", "Desk"),
    email: box("Adresse électronique", "البريد الإلكتروني", "E-mail"),
  }),
  boxed("victim", "criminal-procedure-code/82-5", words("Victime", "الضحية", "Victim"), {
    pseudonym: box("Pseudonyme", "اسم مستعار", "Pseudonym"),
    ageBand: box("Tranche d’âge", "الفئة العمرية", "Age band", {
      choices: {
        "under-13": words("Moins de 13 ans", "أقل من 13 سنة", "Under 13"),
        "13-15": words("13 à 15 ans", "من 13 إلى 15 سنة", "13 to 15"),
        "16-17": words("16 ou 17 ans", "16 أو 17 سنة", "16 or 17"),
        adult: words("Majeure", "راشد", "Adult"),
        unknown: words("Inconnue", "غير معروفة", "Unknown"),
      },
    }),
    gender: box("Genre", "النوع", "Gender", {
      choices: {
        woman: words("Femme", "أنثى", "Woman"),
        man: words("Homme", "ذكر", "Man"),
        "not-said": words("Non précisé", "غير محدد", "Not said"),
      },
    }),
    relationToAuthor: box(
      "Lien avec l’auteur présumé",
      "العلاقة بالمشتكى به",
      "Relation to the presumed author",
      {
        choices: {
          spouse: words("Conjoint", "زوج", "Spouse"),
          "former-spouse": words("Ancien conjoint", "زوج سابق", "Former spouse"),
          fiance: words("Fiancé", "خاطب", "Fiancé"),
          parent: words("Parent", "أحد الوالدين", "Parent"),
          "other-relative": words("Autre proche", "قريب آخر", "Other relative"),
          "person-in-authority": words("Personne ayant autorité", "شخص له سلطة", "Person in authority"),
          acquaintance: words("Connaissance", "معرفة", "Acquaintance"),
          stranger: words("Inconnu de la victime", "غريب", "Stranger"),
          unknown: words("Inconnu", "غير معروف", "Unknown"),
        },
      },
    ),
  }),
  boxed("consent", "law-09-08/4", words("Consentement", "الرضى", "Consent"), {
    kind: box("Cas", "الحالة", "Case", {
      choices: {
        adult: words("Majeur", "راشد", "Adult"),
        "minor-with-guardian": words(
          "Mineur, avec le représentant légal",
          "قاصر مع النائب الشرعي",
          "Minor, with the legal representative",
        ),
        "minor-best-interest": words(
          "Mineur, dans son intérêt supérieur",
          "قاصر، لمصلحته الفضلى",
          "Minor, in the best interest",
        ),
        "legal-duty-no-consent": words("Obligation de signaler", "واجب التبليغ", "Duty to report"),
        refused: words("Refusé", "مرفوض", "Refused"),
      },
    }),
    at: box("Le", "بتاريخ", "On", { format: "day" }),
    scopes: box("Destinataires acceptés", "الجهات المقبولة", "Recipients agreed to", {
      choices: recipientChoices,
    }),
    proof: box("Preuve (empreinte)", "الإثبات (بصمة)", "Proof (digest)"),
    guardian: boxOf("family-code/231", "Représentant légal", "النائب الشرعي", "Legal representative", {
      choices: {
        father: words("Père", "الأب", "Father"),
        mother: words("Mère", "الأم", "Mother"),
        "named-by-parent": words("Tuteur testamentaire", "وصي", "Named by a parent"),
        "named-by-court": words("Tuteur datif", "مقدم", "Named by the court"),
        "institution-in-charge": words(
          "Institution qui prend en charge",
          "مؤسسة كافلة",
          "Institution in charge",
        ),
      },
    }),
    guardianMayBeAuthor: box("Peut être l’auteur", "قد يكون هو المشتكى به", "May be the author", {
      choices: {
        ...yesOrNo,
        yes: words("Oui", "نعم", "Yes"),
        no: words("Non", "لا", "No"),
        unknown: words("Inconnu", "غير معروف", "Unknown"),
      },
    }),
    childHeard: box("Enfant entendu", "تم الاستماع إلى الطفل", "Child heard", { choices: yesOrNo }),
    because: box("Motif", "السبب", "Because", {
      choices: {
        "guardian-may-be-author": words(
          "Le représentant peut être l’auteur",
          "قد يكون النائب هو المشتكى به",
          "The representative may be the author",
        ),
        "guardian-unreachable": words(
          "Représentant injoignable",
          "تعذر الاتصال بالنائب",
          "The representative cannot be reached",
        ),
        danger: words("Danger", "خطر", "Danger"),
        "child-asks": words("Demande de l’enfant", "طلب الطفل", "The child asks"),
      },
    }),
    decidedBy: box("Décidé par", "صاحب القرار", "Decided by", {
      choices: {
        "association-board": words("Bureau de l’association", "مكتب الجمعية", "Board of the association"),
        "social-worker": words("Assistant social", "مساعد اجتماعي", "Social worker"),
        court: words("Juge", "القاضي", "Court"),
        prosecutor: words("Procureur du Roi", "وكيل الملك", "King’s prosecutor"),
      },
    }),
  }),
];
