import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 3,
  title: {
    fr: "Dispositions propres à certaines catégories de traitements",
    ar: "أحكام خاصة لبعض أصناف المعالجات",
    en: "Special rules for certain kinds of processing",
  },
} as const;

/** Articles 29 to 33: genetic and health data; history, statistics and science. */
export const specialProcessing = defineChapter({ act: "decree-2-09-165", chapter, source: sources.decree }, [
  {
    number: 29,
    title: {
      fr: "Données génétiques et de santé",
      ar: "المعطيات الجينية وتلك الخاصة بالصحة",
      en: "Genetic and health data",
    },
    sense: {
      fr: "Les traitements de données génétiques et de santé sont soumis à autorisation de la CNDP.",
      ar: "تكون المعالجات المتعلقة بالمعطيات الجينية وتلك الخاصة بالصحة موضوع إذن من اللجنة الوطنية.",
      en: "Genetic and health processing needs the CNDP’s authorisation.",
    },
    notes: [
      "Article 22 of the law allows a declaration in two cases, and the law outranks the decree; practice follows authorisation.",
    ],
  },
  {
    number: 30,
    title: {
      fr: "Dossier d’autorisation en santé",
      ar: "ملف الإذن في مجال الصحة",
      en: "Health authorisation file",
    },
    sense: {
      fr: "Le dossier donne les responsables et leurs titres, le protocole de recherche, les avis scientifiques ou éthiques, et l’engagement de coder les données identifiantes.",
      ar: "يتضمن الملف المسؤولين وألقابهم العلمية وبروتوكول البحث والآراء العلمية أو الأخلاقية والالتزام بتشفير المعطيات المحددة للهوية.",
      en: "The file gives those in charge and their titles, the research protocol, scientific or ethical opinions, and the undertaking to encode identifying data.",
    },
    places: "1 2 3 4 5 6",
    notes: ["The decree’s تشفير is the coding of identities, not the encryption of a disk."],
  },
  {
    number: 31,
    title: {
      fr: "Communication à des fins historiques, statistiques ou scientifiques",
      ar: "التبليغ لأغراض تاريخية وإحصائية أو علمية",
      en: "Giving data for history, statistics or science",
    },
    sense: {
      fr: "Avant de communiquer des données à un tiers pour un tel usage ultérieur, elles sont anonymisées ou codées.",
      ar: "قبل تبليغ المعطيات للأغيار لمثل هذه المعالجة اللاحقة، تجعل مجهولة الاسم أو مشفرة.",
      en: "Before data go to a third party for such later use, they are anonymised or encoded.",
    },
  },
  {
    number: 32,
    title: { fr: "Publication des résultats", ar: "نشر النتائج", en: "Publication of results" },
    sense: {
      fr: "Les résultats ne paraissent sous forme identifiante qu’avec le consentement exprès, ou pour des données déjà rendues publiques par la personne.",
      ar: "لا تعلن النتائج في شكل يحدد الهوية إلا بموافقة صريحة أو إذا اقتصرت على معطيات سبق للمعني إعلانها للعموم.",
      en: "Results appear in identifying form only with express consent, or for data the person already made public.",
    },
    places: "1 2",
  },
  {
    number: 33,
    title: { fr: "Qualification par la CNDP", ar: "رأي اللجنة الوطنية في الطابع", en: "Ruling by the CNDP" },
    sense: {
      fr: "La CNDP se prononce sur le caractère historique, statistique ou scientifique des données.",
      ar: "تدلي اللجنة الوطنية برأيها بخصوص الطابع التاريخي والإحصائي أو العلمي للمعطيات.",
      en: "The CNDP may rule on the historical, statistical or scientific character of data.",
    },
  },
]);
