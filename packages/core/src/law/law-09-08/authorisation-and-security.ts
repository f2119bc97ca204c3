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

/** Articles 21 to 26: sensitive data, health, security, processors, professional secrecy. */
export const authorisationAndSecurity = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 21,
    title: {
      fr: "Autorisation des données sensibles",
      ar: "الإذن بمعالجة المعطيات الحساسة",
      en: "Authorisation of sensitive data",
    },
    sense: {
      fr: "Les données sensibles exigent une loi ou, à défaut, l’autorisation de la CNDP, accordée au vu du consentement exprès ou pour les fonctions légales ou statutaires du responsable, et aussi pour des intérêts vitaux, des données manifestement rendues publiques ou un droit en justice.",
      ar: "تخضع المعطيات الحساسة لإذن بموجب القانون أو، في غيابه، لإذن اللجنة الوطنية بناء على الرضى الصريح أو لممارسة المهام القانونية أو النظامية للمسؤول، وكذلك من أجل المصالح الحيوية أو معطيات صرح بها المعني علنا أو حق أمام العدالة.",
      en: "Sensitive data need a law or, failing that, the CNDP’s authorisation, granted on express consent or for the controller’s legal or statutory functions, and also for vital interests, data manifestly made public, or a right in court.",
    },
    places: "1 2 3-a 3-b 3-c",
  },
  {
    number: 22,
    title: { fr: "Données relatives à la santé", ar: "المعطيات المتعلقة بالصحة", en: "Health data" },
    sense: {
      fr: "Par dérogation, une déclaration suffit si la seule finalité est le soin sous secret professionnel ou la gestion des services de santé, ou la sélection de bénéficiaires d’un droit, d’une prestation ou d’un contrat dont aucun texte ne les exclut.",
      ar: "استثناء، يكفي التصريح إذا كان الغرض الوحيد هو العلاج في إطار السر المهني أو تسيير مصالح الصحة، أو اختيار المستفيدين من حق أو خدمة أو عقد ما لم يستبعدهم منه أي مقتضى قانوني أو تنظيمي.",
      en: "By way of exception a declaration is enough if the sole purpose is care under professional secrecy or the running of health services, or selecting persons who may benefit from a right, service or contract from which no text excludes them.",
    },
    notes: [
      "Decree 29 and practice ask for authorisation of health processing: ask for it, and show this article as the other reading.",
    ],
  },
  {
    number: 23,
    title: {
      fr: "Sécurité et sous-traitance",
      ar: "السلامة والمعالجة من الباطن",
      en: "Security and processors",
    },
    sense: {
      fr: "Le responsable prend des mesures techniques et d’organisation adaptées au risque et à la nature des données. Le sous-traitant offre des garanties suffisantes et un écrit l’engage à n’agir que sur instruction, avec les mêmes obligations de sécurité.",
      ar: "يتخذ المسؤول عن المعالجة إجراءات تقنية وتنظيمية ملائمة للمخاطر ولطبيعة المعطيات. ويقدم المعالج من الباطن ضمانات كافية ويلتزم كتابة بعدم التصرف إلا بتعليمات وبنفس واجبات السلامة.",
      en: "The controller takes technical and organisational measures fit for the risk and the nature of the data. The processor offers sufficient guarantees and is bound in writing to act only on instruction, with the same security duties.",
    },
    places: "1 2 3 4",
  },
  {
    number: 24,
    title: {
      fr: "Contrôles pour les données sensibles ou de santé",
      ar: "المراقبة الخاصة بالمعطيات الحساسة أو ذات الصلة بالصحة",
      en: "Controls for sensitive or health data",
    },
    sense: {
      fr: "Huit contrôles, a à h, s’imposent pour les données sensibles ou de santé. La CNDP peut dispenser de certains selon l’organisme et l’installation.",
      ar: "ثماني مراقبات من أ إلى ح واجبة في المعطيات الحساسة أو ذات الصلة بالصحة، ويمكن للجنة الوطنية أن تعفي من بعضها تبعا للهيئة والمعدات.",
      en: "Eight controls, a to h, are due for sensitive or health data. The CNDP may waive some by type of body and of equipment.",
    },
    places: "1-a 1-b 1-c 1-d 1-e 1-f 1-g 1-h 2",
    notes: ["The Arabic text letters the eighth control ك where the order calls for ح."],
  },
  {
    number: 25,
    title: {
      fr: "Traitement sur instruction",
      ar: "المعالجة بناء على تعليمات",
      en: "Processing on instruction",
    },
    sense: {
      fr: "Quiconque agit sous l’autorité du responsable ou du sous-traitant, et le sous-traitant lui-même, ne traite que sur instruction du responsable, sauf obligation légale.",
      ar: "كل من يعمل تحت سلطة المسؤول أو المعالج من الباطن، والمعالج من الباطن نفسه، لا يعالج المعطيات إلا بتعليمات المسؤول، أو بموجب التزامات قانونية.",
      en: "Whoever acts under the authority of the controller or processor, and the processor itself, processes only on the controller’s instruction, save a legal duty.",
    },
  },
  {
    number: 26,
    title: { fr: "Secret professionnel", ar: "السر المهني", en: "Professional secrecy" },
    sense: {
      fr: "Le responsable et quiconque connaît les données par ses fonctions sont tenus au secret professionnel, même après avoir cessé de les exercer ; les obligations légales de fournir des informations demeurent.",
      ar: "يلزم المسؤول وكل من اطلع على المعطيات بحكم مهامه بكتمان السر المهني ولو بعد انتهاء المهام، مع بقاء الواجبات القانونية لتقديم المعلومات.",
      en: "The controller and all who learn of data through their work are bound to professional secrecy, even after they leave; legal duties to give information remain.",
    },
  },
]);
