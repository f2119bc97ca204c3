import { box, type Section, words } from "../filing/box.js";
import { boxed, plain } from "../filing/section.js";
import { recipientChoices } from "./choices.js";

const law = "law-103-13";

/** The proofs, whom the report is sent to, and the good faith of the desk. */
export const closingSections: readonly Section[] = [
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
