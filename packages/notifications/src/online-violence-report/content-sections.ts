import { box, type Section, words } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { serviceChoices } from "./choices.js";
import { harmChoices } from "./harm-choices.js";

const law = "law-103-13";

const limits = "law-09-08/50";

/** The content and what makes it unlawful. */
export const contentSections: readonly Section[] = [
  boxed("items", limits, words("Contenus", "المحتويات", "Content"), {
    "*.url": box("Adresse exacte", "العنوان الدقيق", "Exact address"),
    "*.service": box("Service", "الخدمة", "Service", { choices: serviceChoices }),
    "*.content": box("Nature", "الطبيعة", "Kind", {
      choices: {
        text: words("Texte", "نص", "Text"),
        image: words("Image", "صورة", "Image"),
        video: words("Vidéo", "فيديو", "Video"),
        audio: words("Son", "صوت", "Audio"),
        synthetic: words("Contenu de synthèse", "محتوى مركب", "Synthetic"),
        live: words("Direct", "بث مباشر", "Live"),
        account: words("Compte", "حساب", "Account"),
        message: words("Message", "رسالة", "Message"),
        call: words("Appel", "مكالمة", "Call"),
        other: words("Autre", "غير ذلك", "Other"),
      },
    }),
    "*.harms": box("Ce que fait le contenu", "ما يحدثه المحتوى", "What it does", { choices: harmChoices }),
    "*.author": box("Compte de l’auteur présumé", "حساب المشتكى به", "Account of the presumed author", {
      personalData: true,
    }),
    "*.firstSeen": box("Vu la première fois", "أول مشاهدة", "First seen"),
    "*.lastSeen": box("Vu la dernière fois", "آخر مشاهدة", "Last seen"),
    "*.asked": box("Demandé", "المطلوب", "Asked", {
      choices: {
        removal: words("Retrait", "الحذف", "Removal"),
        preservation: words("Conservation des preuves", "حفظ الأدلة", "Preservation"),
        "account-suspension": words("Suspension du compte", "تعليق الحساب", "Suspension of the account"),
        "stay-down": words("Non-réapparition", "منع إعادة الظهور", "Stay down"),
        "block-number": words("Blocage du numéro", "حظر الرقم", "Block the number"),
      },
    }),
  }),
  plain("circumstances", law, words("Circonstances", "الظروف", "Circumstances"), {
    choices: {
      "no-consent-to-publication": words("Publié sans accord", "نشر دون رضى", "Published without consent"),
      recognisable: words("Personne reconnaissable", "شخص يمكن التعرف عليه", "Person is recognisable"),
      "private-place": words("Lieu privé", "مكان خاص", "Private place"),
      repeated: words("Répété", "متكرر", "Repeated"),
      "addressed-to-relatives": words("Adressé aux proches", "موجه إلى الأقارب", "Addressed to relatives"),
      "addressed-to-employer-or-school": words(
        "Adressé à l’employeur ou à l’école",
        "موجه إلى المشغل أو المدرسة",
        "Addressed to employer or school",
      ),
      "money-demanded": words("Argent exigé", "مطالبة بالمال", "Money demanded"),
      "images-demanded": words("Images exigées", "مطالبة بصور", "Images demanded"),
      "threat-to-publish": words("Menace de publier", "تهديد بالنشر", "Threat to publish"),
      "account-lost": words("Compte perdu", "حساب مفقود", "Account lost"),
    },
  }),
];
