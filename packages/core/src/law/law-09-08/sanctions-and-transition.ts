import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = { number: 7, title: { fr: "Des sanctions", ar: "العقوبات", en: "Sanctions" } } as const;
const lastChapter = {
  number: 8,
  title: { fr: "Dispositions transitoires", ar: "أحكام انتقالية", en: "Transitional provisions" },
} as const;

/** Articles 61 to 66: misuse, hindrance, doubling rules, who establishes offences. */
const penalRules = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 61,
    title: {
      fr: "Usage abusif et communication non autorisée",
      ar: "الاستعمال التعسفي والإيصال غير المأذون",
      en: "Misuse and unauthorised disclosure",
    },
    sense: {
      fr: "Punit le responsable, le sous-traitant ou l’agent qui, même par négligence, cause ou facilite l’usage abusif ou frauduleux des données ou les communique à des tiers non habilités ; matériel saisi et données effacées en sus.",
      ar: "يعاقب المسؤول أو المعالج من الباطن أو العون الذي يتسبب، ولو بإهمال، في الاستعمال التعسفي أو التدليسي للمعطيات أو يسهله أو يوصلها لأغيار غير مؤهلين، مع إمكانية حجز المعدات ومسح المعطيات.",
      en: "Punishes the controller, processor or staff member who, even by negligence, causes or eases abusive or fraudulent use or gives data to unauthorised third parties; equipment may be seized and data erased besides.",
    },
    places: "1 2",
  },
  {
    number: 62,
    title: { fr: "Entrave au contrôle", ar: "عرقلة المراقبة", en: "Hindering control" },
    sense: {
      fr: "Punit qui entrave le contrôle de la CNDP, refuse de recevoir les contrôleurs ou refuse des documents.",
      ar: "يعاقب من عرقل مراقبة اللجنة الوطنية أو رفض استقبال المراقبين أو رفض الوثائق.",
      en: "Punishes hindering the CNDP’s control, refusing its inspectors or refusing documents.",
    },
  },
  {
    number: 63,
    title: {
      fr: "Refus d’appliquer les décisions",
      ar: "رفض تطبيق القرارات",
      en: "Refusing to apply decisions",
    },
    sense: {
      fr: "Punit le responsable qui refuse d’appliquer les décisions de la CNDP.",
      ar: "يعاقب المسؤول الذي يرفض تطبيق قرارات اللجنة الوطنية.",
      en: "Punishes a controller who refuses to apply the CNDP’s decisions.",
    },
  },
  {
    number: 64,
    title: { fr: "Personnes morales", ar: "الأشخاص المعنويون", en: "Legal persons" },
    sense: {
      fr: "Les amendes sont doublées pour une personne morale, sans préjudice des peines des dirigeants ; peuvent s’y ajouter une confiscation ou la fermeture de l’établissement.",
      ar: "تضاعف الغرامات بالنسبة للشخص المعنوي دون المساس بعقوبات المسيرين، ويمكن أن تضاف إليها المصادرة أو إغلاق المؤسسة.",
      en: "Fines are doubled for a legal person, the managers remaining liable; confiscation or closure of the establishment may be added.",
    },
    places: "1 2",
  },
  {
    number: 65,
    title: { fr: "Récidive", ar: "العود", en: "Repeat offence" },
    sense: {
      fr: "Les sanctions sont doublées si une infraction de même nature suit, dans l’année, une condamnation devenue irrévocable.",
      ar: "تضاعف العقوبات إذا ارتكبت نفس الأفعال خلال السنة بعد مقرر قضائي نهائي.",
      en: "Penalties are doubled if an offence of the same kind follows within the year a final conviction.",
    },
    places: "1 2",
    notes: [
      "French: in the year following the judgment; Arabic: during the same year in which it was given.",
      "French: an offence of the same kind; Arabic: the same acts.",
    ],
  },
  {
    number: 66,
    title: { fr: "Constatation des infractions", ar: "معاينة المخالفات", en: "Establishing offences" },
    sense: {
      fr: "La police judiciaire et les agents assermentés de la CNDP constatent par procès-verbal, adressé au procureur du Roi dans les cinq jours.",
      ar: "تعاين الشرطة القضائية وأعوان اللجنة الوطنية المحلفون المخالفات بمحاضر توجه إلى وكيل الملك خلال خمسة أيام.",
      en: "The judicial police and sworn agents of the CNDP establish offences in reports sent to the King’s prosecutor within five days.",
    },
  },
]);

/** Article 67: the time to comply after the CNDP was set up. */
const transition = defineChapter({ act: "law-09-08", chapter: lastChapter, source: sources.law }, [
  {
    number: 67,
    title: { fr: "Régularisation", ar: "تسوية الوضعية", en: "Time to comply" },
    sense: {
      fr: "Les traitements antérieurs à la loi avaient deux ans au plus, à compter de l’installation de la CNDP, pour se mettre en conformité.",
      ar: "كان للمعالجات السابقة للقانون أجل أقصاه سنتان من تاريخ تشكيل اللجنة الوطنية لتسوية وضعيتها.",
      en: "Processings older than the law had at most two years from the setting up of the CNDP to comply.",
    },
    notes: ["The two years ended on 15 November 2012 (reported by a law firm)."],
  },
]);

/** Articles 61 to 67. */
export const sanctionsAndTransition = [...penalRules, ...transition];
