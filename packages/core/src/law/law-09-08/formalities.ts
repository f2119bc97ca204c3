import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 3,
  title: {
    fr: "Des obligations des responsables du traitement",
    ar: "التزامات المسؤول عن المعالجة",
    en: "Duties of controllers",
  },
} as const;

/** Articles 12 to 20: which formality, and the prior declaration. */
export const formalities = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 12,
    title: {
      fr: "Autorisation ou déclaration préalable",
      ar: "إذن مسبق أو تصريح مسبق",
      en: "Prior authorisation or declaration",
    },
    sense: {
      fr: "Six cas demandent une autorisation préalable : données sensibles, autre finalité, données génétiques, infractions, numéro de la carte d’identité nationale, interconnexion. Tous les autres demandent une déclaration préalable.",
      ar: "تخضع ست حالات لإذن مسبق: المعطيات الحساسة، تغيير الغاية، المعطيات الجينية، المخالفات، رقم بطاقة التعريف الوطنية، الربط البيني. وتخضع باقي الحالات لتصريح مسبق.",
      en: "Six cases need prior authorisation: sensitive data, another purpose, genetic data, offences, the national identity card number, interconnection. All others need a prior declaration.",
    },
    places: "1-a 1-b 1-c 1-d 1-e 1-f 2",
    notes: [
      "12-1-a, third condition: the Arabic lacks the negation; the French, not communicated to third parties, makes sense.",
    ],
  },
  {
    number: 13,
    title: {
      fr: "Engagement et objet de la déclaration",
      ar: "الالتزام والغرض من التصريح",
      en: "Undertaking and aim of the declaration",
    },
    sense: {
      fr: "La déclaration comporte l’engagement de respecter la loi ; elle permet à la CNDP d’exercer son contrôle et rend le traitement public.",
      ar: "يتضمن التصريح الالتزام باحترام القانون، ويمكن اللجنة الوطنية من ممارسة مراقبتها ومن إشهار المعالجة.",
      en: "The declaration holds an undertaking to comply; it lets the CNDP exercise its control and makes the processing public.",
    },
  },
  {
    number: 14,
    title: { fr: "Moment de la déclaration", ar: "وقت التصريح", en: "When to declare" },
    sense: {
      fr: "La déclaration précède tout traitement automatisé, en tout ou en partie, ou un ensemble de traitements de même finalité ou de finalités liées.",
      ar: "يوجه التصريح قبل إنجاز كل معالجة آلية كاملة أو جزئية أو مجموعة معالجات لها غاية واحدة أو غايات مرتبطة.",
      en: "The declaration comes before any wholly or partly automated processing, or a set of processings with the same or linked purposes.",
    },
  },
  {
    number: 15,
    title: {
      fr: "Contenu de la déclaration et changements",
      ar: "مضمون التصريح والتغييرات",
      en: "Contents of the declaration, and changes",
    },
    sense: {
      fr: "Neuf éléments, a à i, de l’identité du responsable aux rapprochements et à la sous-traitance. Tout changement et toute suppression du traitement sont signalés sans délai, et l’acquéreur d’un fichier le déclare à son tour.",
      ar: "تسعة عناصر من أ إلى ط، من هوية المسؤول إلى المقابلة والمعالجة من الباطن. ويحاط علما دون تأخير بكل تغيير أو حذف للمعالجة، ويتم المفوت إليه بدوره إجراءات التصريح عند تفويت ملف.",
      en: "Nine items, a to i, from the controller’s identity to matching and sub-contracting. Any change and any deletion of the processing are reported without delay, and whoever acquires a file declares it anew.",
    },
    places: "a b c d e f g h i",
  },
  {
    number: 16,
    title: {
      fr: "Déclaration simplifiée de traitements listés",
      ar: "تصريح مبسط للمعالجات المدرجة في قائمة",
      en: "Simplified declaration of listed processing",
    },
    sense: {
      fr: "Pour les catégories sans danger listées par la CNDP et homologuées par le Gouvernement, la déclaration ne précise qu’une partie des éléments de l’article 15.",
      ar: "بالنسبة للفئات غير الضارة التي تحددها اللجنة الوطنية وتصادق عليها الحكومة، يقتصر التصريح على بعض عناصر المادة 15.",
      en: "For harmless categories listed by the CNDP and approved by the Government, the declaration gives only part of the items of article 15.",
    },
    notes: ["French lists items b to f, Arabic a to f: always give a to f."],
  },
  {
    number: 17,
    title: {
      fr: "Déclaration simplifiée de traitements non automatisés",
      ar: "تصريح مبسط للمعالجات غير الآلية",
      en: "Simplified declaration of non-automated processing",
    },
    sense: {
      fr: "La CNDP liste les traitements non automatisés qui peuvent faire l’objet d’une déclaration simplifiée et en fixe les éléments.",
      ar: "تحدد اللجنة الوطنية قائمة المعالجات غير الآلية التي يمكن أن تكون موضوع تصريح مبسط وتحدد عناصره.",
      en: "The CNDP lists the non-automated processings that may be declared in simplified form, and sets the items.",
    },
  },
  {
    number: 18,
    title: {
      fr: "Registres destinés à l’information du public",
      ar: "السجلات المعدة لإخبار العموم",
      en: "Registers for public information",
    },
    sense: {
      fr: "Un registre tenu par la loi pour informer le public n’est pas déclaré, mais un responsable est désigné, rendu public et notifié à la CNDP, et il renseigne quiconque le demande.",
      ar: "لا يصرح بسجل يمسك بموجب نص لإخبار العموم، غير أنه يعين مسؤول عنه يكشف عن هويته للعموم وتبلغ إلى اللجنة الوطنية، ويجيب كل من يطلب المعلومات.",
      en: "A register kept by law to inform the public is not declared, but a controller is named, made public and notified to the CNDP, and informs whoever asks.",
    },
  },
  {
    number: 19,
    title: { fr: "Récépissé", ar: "وصل التصريح", en: "Receipt" },
    sense: {
      fr: "La CNDP délivre un récépissé dans les 24 heures du dépôt ; ses références figurent dans toute collecte ou transmission, et le traitement peut commencer dès sa réception.",
      ar: "تسلم اللجنة الوطنية وصلا داخل أجل 24 ساعة من الإيداع، تدرج خاصياته في كل جمع أو إرسال للمعطيات، ويمكن مباشرة المعالجة بمجرد تسلمه.",
      en: "The CNDP issues a receipt within 24 hours of filing; its particulars appear in every collection or transmission, and the processing may start on receipt of it.",
    },
  },
  {
    number: 20,
    title: {
      fr: "Passage au régime d’autorisation",
      ar: "الإخضاع لنظام الإذن المسبق",
      en: "Move to authorisation",
    },
    sense: {
      fr: "Si la déclaration révèle des dangers manifestes, la CNDP soumet le traitement à autorisation par une décision motivée, notifiée dans les huit jours suivant celui du dépôt.",
      ar: "إذا تبين من التصريح وجود أخطار ظاهرة، تخضع اللجنة الوطنية المعالجة للإذن المسبق بمقرر معلل يبلغ داخل الثمانية (8) أيام التي تلي تاريخ الإيداع.",
      en: "If the declaration shows manifest dangers, the CNDP makes the processing subject to authorisation by a reasoned decision notified within the eight days following that of filing.",
    },
  },
]);
