import { box, boxOf, type Section, words, yesOrNo } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { harmChoices } from "./harm.js";

const law = "law-103-13";
const limits = "law-09-08/50";

/** Words for the recipients and the scopes. */
export const recipientChoices = {
  cndp: words("CNDP", "اللجنة الوطنية", "CNDP"),
  "cndp-cell": words("Cellule de la CNDP", "خلية اللجنة الوطنية", "Cell of the CNDP"),
  platform: words("Plateforme", "المنصة", "Platform"),
  "telephone-operator": words("Opérateur téléphonique", "متعهد الهاتف", "Telephone operator"),
  prosecutor: words("Procureur du Roi", "وكيل الملك", "King’s prosecutor"),
  police: words("Police", "الشرطة", "Police"),
  gendarmerie: words("Gendarmerie", "الدرك", "Gendarmerie"),
  "child-abuse-portal": words(
    "Portail contre les abus sur mineurs",
    "بوابة التبليغ عن استغلال الأطفال",
    "Portal against child abuse",
  ),
  "hash-network": words("Réseau d’empreintes", "شبكة البصمات", "Hash network"),
  statistics: words("Statistiques", "الإحصائيات", "Statistics"),
};

/** Words for the services. */
export const serviceChoices = {
  facebook: words("Facebook", "Facebook", "Facebook"),
  instagram: words("Instagram", "Instagram", "Instagram"),
  messenger: words("Messenger", "Messenger", "Messenger"),
  whatsapp: words("WhatsApp", "WhatsApp", "WhatsApp"),
  tiktok: words("TikTok", "TikTok", "TikTok"),
  snapchat: words("Snapchat", "Snapchat", "Snapchat"),
  telegram: words("Telegram", "Telegram", "Telegram"),
  x: words("X", "X", "X"),
  youtube: words("YouTube", "YouTube", "YouTube"),
  discord: words("Discord", "Discord", "Discord"),
  telephone: words("Téléphone", "الهاتف", "Telephone"),
  website: words("Site web", "موقع إلكتروني", "Web site"),
  other: words("Autre", "غير ذلك", "Other"),
};

const opening: readonly Section[] = [
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

const content: readonly Section[] = [
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

const closing: readonly Section[] = [
  boxed("evidence", law, words("Preuves", "الأدلة", "Evidence"), {
    "*.item": box("Contenu", "المحتوى", "Item"),
    "*.kind": box("Nature", "الطبيعة", "Kind", {
      choices: {
        screenshot: words("Capture d’écran", "لقطة شاشة", "Screenshot"),
        "page-archive": words("Archive de page", "أرشيف صفحة", "Page archive"),
        "media-file": words("Fichier", "ملف", "Media file"),
        "chat-export": words("Export de conversation", "نسخة محادثة", "Chat export"),
        headers: words("En-têtes", "ترويسات", "Headers"),
      },
    }),
    "*.sha256": box("Empreinte SHA-256", "بصمة SHA-256", "SHA-256 digest"),
    "*.size": box("Taille en octets", "الحجم بالبايت", "Size in bytes"),
    "*.pdq": box("Empreinte perceptuelle PDQ", "بصمة إدراكية PDQ", "PDQ perceptual hash"),
    "*.pdqQuality": box("Qualité PDQ", "جودة PDQ", "PDQ quality"),
    "*.capturedAt": box("Relevée", "تاريخ الالتقاط", "Captured"),
    "*.capturedBy": box("Par", "من طرف", "By", {
      choices: {
        victim: words("Victime", "الضحية", "Victim"),
        "association-desk": words("Association", "الجمعية", "Association"),
        expert: words("Expert", "خبير", "Expert"),
        bailiff: words("Huissier", "مفوض قضائي", "Bailiff"),
        police: words("Police", "الشرطة", "Police"),
      },
    }),
  }),
  boxed("custody", law, words("Garde des preuves", "حراسة الأدلة", "Custody of the evidence"), {
    "*.sequence": box("Rang", "الترتيب", "Rank"),
    "*.at": box("Le", "بتاريخ", "At"),
    "*.by": box("Par", "من طرف", "By", {
      choices: {
        victim: words("Victime", "الضحية", "Victim"),
        "association-desk": words("Association", "الجمعية", "Association"),
        "association-counsel": words(
          "Avocat de l’association",
          "محامي الجمعية",
          "Counsel of the association",
        ),
        expert: words("Expert", "خبير", "Expert"),
        bailiff: words("Huissier", "مفوض قضائي", "Bailiff"),
        cndp: words("CNDP", "اللجنة الوطنية", "CNDP"),
        police: words("Police", "الشرطة", "Police"),
        prosecutor: words("Parquet", "النيابة العامة", "Prosecution"),
      },
    }),
    "*.action": box("Acte", "الفعل", "Act", {
      choices: {
        collected: words("Relevée", "تم جمعه", "Collected"),
        received: words("Reçue", "تم التوصل به", "Received"),
        hashed: words("Empreinte prise", "تم أخذ البصمة", "Hashed"),
        timestamped: words("Horodatée", "تم ختم الوقت", "Timestamped"),
        transferred: words("Transmise", "تمت إحالته", "Transferred"),
        accessed: words("Consultée", "تم الاطلاع عليه", "Accessed"),
        sealed: words("Scellée", "تم ختمه", "Sealed"),
        released: words("Remise", "تم تسليمه", "Released"),
        destroyed: words("Détruite", "تم إتلافه", "Destroyed"),
      },
    }),
    "*.evidence": box("Preuve", "الدليل", "Evidence"),
    "*.previous": box("Empreinte précédente", "البصمة السابقة", "Previous hash"),
    "*.hash": box("Empreinte", "البصمة", "Hash"),
  }),
  boxed("routing", law, words("Envois", "الإرسالات", "Sent to"), {
    "*.recipient": box("Destinataire", "المرسل إليه", "Recipient", { choices: recipientChoices }),
    "*.sentAt": box("Envoyé", "تاريخ الإرسال", "Sent"),
  }),
  boxed(
    "civilParty",
    "criminal-procedure-code/7",
    words("Partie civile", "المطالب بالحق المدني", "Civil party"),
    {
      authorisation: box(
        "Autorisation écrite de la victime (empreinte)",
        "الإذن الكتابي للضحية (بصمة)",
        "The victim’s written authorisation (digest)",
      ),
      on: box("Signée le", "تاريخ التوقيع", "Signed on", { format: "day" }),
    },
  ),
  plain("goodFaith", law, words("Bonne foi", "حسن النية", "Good faith"), {
    choices: { true: words("Oui", "نعم", "Yes") },
  }),
];

/** The report: urgency first, for it decides who is called. */
export const onlineViolenceReportSections: readonly Section[] = [...opening, ...content, ...closing];
