import type { ReceiptObjection } from "@data-tika/consent/receipt";

/** Languages of the pages. */
export type PageLanguage = "fr" | "ar";

/** What a page says around the notice: names of buttons and states, nothing about the processing. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: { readonly language: PageLanguage; readonly name: string };
  readonly channels: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly save: string;
  readonly withdraw: string;
  readonly receipt: string;
  readonly printed: string;
  readonly verify: string;
  readonly states: Readonly<Record<"given" | "refused" | "withdrawn" | "unanswered", string>>;
  readonly done: Readonly<Record<"answered" | "withdrawn" | "nothing", string>>;
  readonly facts: Readonly<Record<"controller" | "contact" | "formality", string>>;
  readonly otherwise: string;
  readonly questions: string;
  readonly about: string;
  readonly verifyTitle: string;
  readonly verifyLead: string;
  readonly chooseFile: string;
  readonly back: string;
  readonly valid: string;
  readonly refused: string;
  readonly unable: string;
  readonly said: string;
  readonly proved: Readonly<Record<"state" | "time" | "purpose" | "controller" | "issued", string>>;
}

/** What the page for receipts says: its own words, and the sentences of the package on why a receipt is refused. */
export interface VerifyWords extends PageWords {
  readonly refusals: Readonly<Record<ReceiptObjection, string>>;
}

const fr: PageWords = {
  title: "Vos choix",
  lead: "Rien n’est coché d’avance. Vous pourrez changer d’avis ici, en un clic.",
  otherLanguage: { language: "ar", name: "العربية" },
  channels: { email: "par courriel", sms: "par SMS" },
  yes: "Oui, j’accepte",
  no: "Non, je refuse",
  save: "Enregistrer mes choix",
  withdraw: "Retirer mon accord",
  receipt: "Reçu signé",
  printed: "Reçu à imprimer",
  verify: "Vérifier un reçu, même sans réseau",
  states: { given: "Accepté", refused: "Refusé", withdrawn: "Retiré", unanswered: "Pas encore répondu" },
  done: {
    answered: "Vos choix sont enregistrés.",
    withdrawn: "Votre accord est retiré. Il ne sert plus dès maintenant.",
    nothing: "Choisissez oui ou non à une question au moins.",
  },
  facts: { controller: "Responsable", contact: "Vos droits", formality: "Récépissé de la CNDP" },
  otherwise: "Si vous ne répondez pas :",
  questions: "Vos réponses",
  about: "Ce que nous faisons de vos données",
  verifyTitle: "Vérifier un reçu",
  verifyLead:
    "Le reçu est lu dans ce navigateur et n’en sort pas. Cette page fonctionne sans réseau : vous pouvez la garder.",
  chooseFile: "Choisir le fichier du reçu",
  back: "Revenir à vos choix",
  valid: "Ce reçu est authentique.",
  refused: "Ce reçu n’est pas à croire.",
  unable: "Ce navigateur ne sait pas vérifier les reçus. Essayez avec un navigateur plus récent.",
  said: "Ce qu’il prouve",
  proved: {
    state: "Réponse",
    time: "Donnée le",
    purpose: "Finalité",
    controller: "Responsable",
    issued: "Reçu établi le",
  },
};

const ar: PageWords = {
  title: "اختياراتكم",
  lead: "لا شيء محدد مسبقا. ويمكنكم تغيير رأيكم هنا بنقرة واحدة.",
  otherLanguage: { language: "fr", name: "Français" },
  channels: { email: "بالبريد الإلكتروني", sms: "بالرسائل القصيرة" },
  yes: "نعم، أقبل",
  no: "لا، أرفض",
  save: "تسجيل اختياراتي",
  withdraw: "سحب موافقتي",
  receipt: "وصل موقع",
  printed: "وصل للطباعة",
  verify: "التحقق من وصل، ولو بدون شبكة",
  states: { given: "مقبول", refused: "مرفوض", withdrawn: "مسحوب", unanswered: "لم تتم الإجابة بعد" },
  done: {
    answered: "تم تسجيل اختياراتكم.",
    withdrawn: "تم سحب موافقتكم. ولم تعد تُستعمل ابتداء من الآن.",
    nothing: "اختاروا نعم أو لا في سؤال واحد على الأقل.",
  },
  facts: { controller: "المسؤول عن المعالجة", contact: "حقوقكم", formality: "وصل اللجنة الوطنية" },
  otherwise: "إذا لم تجيبوا:",
  questions: "أجوبتكم",
  about: "ما نفعله بمعطياتكم",
  verifyTitle: "التحقق من وصل",
  verifyLead: "يُقرأ الوصل داخل هذا المتصفح ولا يخرج منه. تعمل هذه الصفحة بدون شبكة: يمكنكم الاحتفاظ بها.",
  chooseFile: "اختيار ملف الوصل",
  back: "العودة إلى اختياراتكم",
  valid: "هذا الوصل صحيح.",
  refused: "لا يُعتد بهذا الوصل.",
  unable: "لا يستطيع هذا المتصفح التحقق من الوصولات. جربوا متصفحا أحدث.",
  said: "ما يثبته",
  proved: {
    state: "الجواب",
    time: "تاريخه",
    purpose: "الغاية",
    controller: "المسؤول عن المعالجة",
    issued: "تاريخ إعداد الوصل",
  },
};

/** The words of each language. */
export const words: Readonly<Record<PageLanguage, PageWords>> = { fr, ar };
