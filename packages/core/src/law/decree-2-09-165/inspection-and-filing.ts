import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const firstChapter = {
  number: 1,
  title: { fr: "La Commission nationale (CNDP)", ar: "اللجنة الوطنية", en: "The National Commission (CNDP)" },
} as const;
const secondChapter = {
  number: 2,
  title: {
    fr: "Avis, autorisations et déclarations",
    ar: "الاستشارات والأذونات والتصريحات",
    en: "Opinions, authorisations and declarations",
  },
} as const;

/** Articles 16 to 22: inspections by the CNDP. */
const inspection = defineChapter({ act: "decree-2-09-165", chapter: firstChapter, source: sources.decree }, [
  {
    number: 16,
    title: { fr: "Agents de contrôle", ar: "أعوان المراقبة", en: "Inspectors" },
    sense: {
      fr: "Des agents commissionnés par le président recherchent et constatent les infractions par procès-verbal.",
      ar: "يبحث أعوان مفوضون من طرف الرئيس عن المخالفات ويراقبونها من خلال محاضر.",
      en: "Agents commissioned by the president look for offences and record them in reports.",
    },
  },
  {
    number: 17,
    title: { fr: "Décision de contrôle", ar: "قرار المراقبة", en: "Decision to inspect" },
    sense: {
      fr: "Un contrôle suit une décision qui nomme le responsable, les agents, l’objet et la durée.",
      ar: "تكون المراقبة موضوع قرار يحدد المسؤول والأعوان وموضوع العملية ومدتها.",
      en: "An inspection follows a decision naming the controller, the agents, the subject and the duration.",
    },
  },
  {
    number: 18,
    title: { fr: "Impartialité des agents", ar: "حياد الأعوان", en: "Impartiality of inspectors" },
    sense: {
      fr: "Nul agent ne contrôle un organisme où il a eu un intérêt, une fonction ou un mandat dans les cinq dernières années.",
      ar: "لا يعين لمراقبة مؤسسة عون كانت له فيها منفعة أو وظيفة أو انتداب خلال السنوات الخمس المنصرمة.",
      en: "No agent inspects a body in which he or she had an interest, function or mandate in the last five years.",
    },
  },
  {
    number: 19,
    title: { fr: "Avis au procureur du Roi", ar: "إشعار وكيل الملك", en: "Notice to the King’s prosecutor" },
    sense: {
      fr: "Le procureur du Roi est avisé au plus tard vingt-quatre heures avant un contrôle sur place ; les agents présentent leur ordre de mission.",
      ar: "يشعر وكيل الملك قبل أربع وعشرين (24) ساعة على الأكثر من المراقبة في عين المكان، ويقدم الأعوان وثيقة تكليفهم بالمهمة.",
      en: "The King’s prosecutor is told at the latest twenty-four hours before an on-site inspection; agents show their mission order.",
    },
  },
  {
    number: 20,
    title: { fr: "Procès-verbal", ar: "المحضر", en: "Report" },
    sense: {
      fr: "Tout contrôle donne un procès-verbal signé par les agents et par le responsable des lieux, avec l’inventaire des copies prises.",
      ar: "يحرر عن كل مراقبة محضر يوقعه المراقبون والمسؤول عن الأماكن، ويلحق به جرد الوثائق المنسوخة.",
      en: "Every inspection yields a report signed by the agents and the person in charge, with a list of the copies taken.",
    },
  },
  {
    number: 21,
    title: { fr: "Saisie", ar: "الحجز", en: "Seizure" },
    sense: {
      fr: "Le matériel est saisi avec la permission et sous le contrôle du procureur du Roi.",
      ar: "تحجز المعدات بترخيص من وكيل الملك وتحت مراقبته.",
      en: "Equipment is seized with the permission and under the control of the King’s prosecutor.",
    },
  },
  {
    number: 22,
    title: { fr: "Audition", ar: "الاستماع", en: "Hearing" },
    sense: {
      fr: "Toute personne dont l’audition est utile est convoquée au moins sept jours avant et a droit à un conseil.",
      ar: "يستمع إلى كل شخص يفيد الاستماع إليه بناء على استدعاء يصل قبل سبعة أيام على الأقل، مع حقه في اختيار مستشار.",
      en: "Whoever it is useful to hear is heard on a summons received at least seven days before, with the right to counsel.",
    },
  },
]);

/** Articles 23 to 28: filing with the CNDP and its time to answer. */
const filing = defineChapter({ act: "decree-2-09-165", chapter: secondChapter, source: sources.decree }, [
  {
    number: 23,
    title: { fr: "Modèles", ar: "النماذج", en: "Forms" },
    sense: {
      fr: "La CNDP fixe les modèles de déclaration, d’avis et d’autorisation, et leurs annexes.",
      ar: "تحدد اللجنة الوطنية نماذج التصريح والاستشارة وطلب الإذن ولائحة الملحقات.",
      en: "The CNDP sets the forms of declaration, opinion and authorisation, and their annexes.",
    },
  },
  {
    number: 24,
    title: {
      fr: "Dépôt et point de départ des délais",
      ar: "الإيداع ونقطة بداية الآجال",
      en: "Filing and start of the times",
    },
    sense: {
      fr: "Le dépôt se fait par lettre recommandée, au secrétariat contre récépissé ou par voie électronique ; la date de l’accusé ouvre les délais : 24 heures, deux mois, huit jours.",
      ar: "يتم الإيداع برسالة مضمونة أو لدى كتابة اللجنة مقابل توصيل أو إلكترونيا، ويحدد تاريخ الإشعار بالتوصل بداية الآجال: 24 ساعة وشهران وثمانية أيام.",
      en: "Filing is by registered letter, at the desk against receipt, or electronically; the date of acknowledgment starts the times: 24 hours, two months, eight days.",
    },
    notes: [
      "Last item: the Arabic speaks of the declaration regime for decisions under article 20; the law and internal rule 32 say authorisation.",
    ],
  },
  {
    number: 25,
    title: { fr: "Avis", ar: "الاستشارة", en: "Opinions" },
    sense: {
      fr: "La CNDP donne son avis en deux mois, prolongeables d’un mois par décision motivée, ou en un mois en cas d’urgence demandée par le Gouvernement ou le Parlement.",
      ar: "تبدي اللجنة الوطنية رأيها في أجل شهرين قابل للتمديد شهرا بقرار معلل، أو في شهر عند الاستعجال بطلب من الحكومة أو البرلمان.",
      en: "The CNDP gives its opinion in two months, extendable by one month by reasoned decision, or in one month if the Government or Parliament asks for urgency.",
    },
  },
  {
    number: 26,
    title: { fr: "Récépissé", ar: "الوصل", en: "Receipt" },
    sense: {
      fr: "Une déclaration conforme reçoit son récépissé, au besoin par voie électronique, avec copie papier sur demande.",
      ar: "يسلم وصل عن التصريح المستجيب للقانون، ويمكن أن يكون إلكترونيا مع نسخة ورقية عند الطلب.",
      en: "A conforming declaration gets its receipt, electronically if need be, with a paper copy on request.",
    },
  },
  {
    number: 27,
    title: {
      fr: "Contenu d’une demande d’autorisation",
      ar: "مضمون طلب الإذن",
      en: "Contents of an authorisation request",
    },
    sense: {
      fr: "Onze informations décrivent le traitement ; la douzième règle veut une nouvelle demande si elles changent, et un avis si le traitement est supprimé.",
      ar: "إحدى عشرة معلومة تصف المعالجة، والبند الثاني عشر يوجب طلبا جديدا عند تغيرها وإخبارا عند حذف المعالجة.",
      en: "Eleven items describe the processing; the twelfth rule asks for a new request when they change, and notice when the processing is deleted.",
    },
    places: "1 2 3 4 5 6 7 8 9 10 11 12",
  },
  {
    number: 28,
    title: {
      fr: "Délai de l’autorisation et silence",
      ar: "أجل الإذن والسكوت",
      en: "Time to authorise, and silence",
    },
    sense: {
      fr: "La CNDP décide dans les deux mois de la demande reçue, délai prolongeable une fois par décision motivée ; le silence dans ces délais vaut autorisation.",
      ar: "تدلي اللجنة الوطنية بقرارها داخل أجل شهرين من التوصل بالطلب، قابل للتمديد مرة واحدة بقرار معلل، ويعتبر عدم الإدلاء بالقرار داخل هذه الآجال بمثابة إذن.",
      en: "The CNDP decides within two months of receiving the request, extendable once by reasoned decision; silence within these times counts as authorisation.",
    },
    notes: [
      "The length of the extension is not stated, and the French text was not seen.",
      "Nobody was seen relying on silence: never start a processing on it without a person’s decision.",
    ],
  },
]);

/** Articles 16 to 28. */
export const inspectionAndFiling = [...inspection, ...filing];
