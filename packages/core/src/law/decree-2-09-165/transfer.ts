import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 5,
  title: {
    fr: "Du transfert de données à caractère personnel vers un pays étranger",
    ar: "نقل المعطيات ذات الطابع الشخصي نحو بلد أجنبي",
    en: "Transfer of personal data abroad",
  },
} as const;

/** Articles 46 to 51: the transfer file, and who carries out the decree. */
export const transfer = defineChapter({ act: "decree-2-09-165", chapter, source: sources.decree }, [
  {
    number: 46,
    title: { fr: "Dossier de transfert", ar: "ملف النقل", en: "Transfer file" },
    sense: {
      fr: "Huit informations : expéditeur, destinataire, fichier, catégories de données, personnes et nombre approximatif, but, mode et fréquence, date du premier transfert.",
      ar: "ثماني معلومات: المبلغ، المرسل إليه، الملف، أصناف المعطيات، الأشخاص المعنيون وعددهم التقريبي، الهدف، الطريقة والتواتر، تاريخ أول نقل.",
      en: "Eight items: sender, addressee, file, categories of data, persons and approximate number, aim, mode and frequency, date of the first transfer.",
    },
    places: "1 2 3 4 5 6 7 8",
  },
  {
    number: 47,
    title: { fr: "Exception invoquée", ar: "الاستثناء المتمسك به", en: "Exception relied on" },
    sense: {
      fr: "Vers un État hors liste, l’exception de l’article 44 est indiquée précisément.",
      ar: "بالنسبة لبلد غير مدرج في القائمة، تذكر بدقة حالة الاستثناء من المادة 44.",
      en: "For a State not on the list, the exception of article 44 is stated precisely.",
    },
  },
  {
    number: 48,
    title: {
      fr: "Transfert soumis à autorisation",
      ar: "النقل الخاضع للإذن",
      en: "Transfer under authorisation",
    },
    sense: {
      fr: "Le responsable indique les mesures et le dispositif qui assurent une protection suffisante ; la procédure est celle des autorisations.",
      ar: "يحدد المسؤول الإجراءات والجهاز الكفيلين بضمان حماية كافية، وتتبع مسطرة الأذونات.",
      en: "The controller states the measures and device that secure sufficient protection; the procedure is that of authorisations.",
    },
    notes: ["That silence therefore counts as authorisation here too is our inference."],
  },
  {
    number: 49,
    title: { fr: "Changements", ar: "التغييرات", en: "Changes" },
    sense: {
      fr: "Tout changement de ces informations est signalé à la CNDP sans délai ou dans les 8 jours ouvrables.",
      ar: "ينهى كل تغيير لهذه المعلومات إلى علم اللجنة الوطنية بلا تأخير أو داخل أجل 8 أيام عمل.",
      en: "Any change of that information is reported to the CNDP without delay or within 8 working days.",
    },
  },
  {
    number: 50,
    title: { fr: "Déclaration commune", ar: "التصريح المشترك", en: "Joint declaration" },
    sense: {
      fr: "Un transfert dans un groupe ou vers plusieurs destinataires, pour les mêmes données et finalités, peut faire l’objet d’une déclaration commune.",
      ar: "يمكن أن يكون النقل داخل مجموعة مقاولات أو إلى عدة مرسل إليهم، لنفس أصناف المعطيات ولنفس الغايات، موضوع تصريح مشترك.",
      en: "A transfer within a group or to several addressees, for the same data and purposes, may be declared jointly.",
    },
  },
  {
    number: 51,
    title: { fr: "Exécution", ar: "التنفيذ", en: "Carrying out" },
    sense: {
      fr: "Les ministres de l’industrie et des finances exécutent le décret, publié au Bulletin officiel.",
      ar: "يسند تنفيذ المرسوم، الذي ينشر في الجريدة الرسمية، إلى الوزيرين المكلفين بالصناعة والمالية.",
      en: "The ministers of industry and of finance carry out the decree, published in the Bulletin officiel.",
    },
  },
]);
