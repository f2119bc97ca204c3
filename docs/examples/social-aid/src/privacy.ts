/**
 * The whole compliance of the example body: three processings, each declared once. Formalities, notices, consent
 * purposes, retention rules and the pseudonymisation policy are read out of this file by `demo.ts`.
 */
import {
  ageBand,
  defineDomain,
  generaliseNumber,
  keep,
  mask,
  pseudonym,
  redact,
} from "@data-tika/pseudonymisation";
import { defineProcessing, type ProcessingDeclaration } from "@data-tika/register";
import type { HolderFacts } from "@data-tika/retention";

/** The body of this example. It does not exist, nor do its address and numbers. */
const body = {
  controller: {
    name: {
      fr: "Agence régionale d’appui social (exemple)",
      ar: "الوكالة الجهوية للدعم الاجتماعي (مثال)",
      en: "Regional Social Support Agency (example)",
    },
    person: "legal",
    sector: "public",
    legalForm: "Établissement public",
    activity: "Action sociale",
    address: { street: "1, avenue de l’Exemple", postalCode: "10000", city: "Rabat", state: "MA" },
    email: "contact@agence.example",
    legalRepresentative: { name: "Directrice de l’agence", role: "Directrice" },
  },
  contact: {
    name: "Interlocuteur données personnelles",
    role: "Chargé de la conformité",
    email: "donnees@agence.example",
  },
  rights: {
    service: {
      fr: "Bureau des droits des personnes",
      ar: "مكتب حقوق الأشخاص",
      en: "Rights desk",
    },
    address: "1, avenue de l’Exemple, 10000 Rabat",
    email: "droits@agence.example",
    measures: {
      fr: "Formulaire au guichet et en ligne, dans les deux langues",
      ar: "استمارة بالشباك وعلى الإنترنت باللغتين",
      en: "A form at the counter and on line, in both languages",
    },
  },
  access: [
    {
      service: { fr: "Direction des programmes", ar: "مديرية البرامج", en: "Programmes department" },
      persons: {
        fr: "Agents instructeurs désignés",
        ar: "الموظفون المعينون لدراسة الملفات",
        en: "Appointed case officers",
      },
    },
  ],
  security: {
    description: {
      fr: "Comptes nominatifs, journal des accès, chiffrement des supports, pseudonymes par agence.",
      ar: "حسابات شخصية، وسجل للولوج، وتشفير الحوامل، وأسماء مستعارة خاصة بكل وكالة.",
      en: "Personal accounts, access log, encrypted media, pseudonyms of each agency’s own.",
    },
  },
} as const satisfies Pick<ProcessingDeclaration, "controller" | "contact" | "rights" | "access" | "security">;

/** Who may see one pseudonym for one person: the body, and each agency on its own. */
export const domains = {
  body: defineDomain({ name: "social-aid", scope: "person" }),
  "school-aid": defineDomain({ name: "school-aid", scope: "person" }),
  "housing-aid": defineDomain({ name: "housing-aid", scope: "person" }),
  "food-aid": defineDomain({ name: "food-aid", scope: "person" }),
} as const;

export const socialAid = defineProcessing({
  ...body,
  version: 1,
  id: "social-aid",
  name: {
    fr: "Consolidation des listes de bénéficiaires",
    ar: "توحيد لوائح المستفيدين",
    en: "Consolidation of the lists of beneficiaries",
  },
  characteristics: {
    fr: "Trois agences versent leurs listes ; les doublons sont repérés et les aides attribuées.",
    ar: "تسلم ثلاث وكالات لوائحها، وترصد التكرارات وتمنح المساعدات.",
    en: "Three agencies hand over their lists; duplicates are found and aid is granted.",
  },
  role: "controller",
  automation: "automated",
  activity: "other",
  purposes: [
    {
      id: "aid",
      statement: {
        fr: "Attribuer les aides sociales sans doublon",
        ar: "منح المساعدات الاجتماعية دون تكرار",
        en: "Grant social aid without duplicates",
      },
      basis: "public-interest",
    },
    {
      id: "tutoring",
      statement: {
        fr: "Proposer un soutien scolaire aux enfants",
        ar: "اقتراح الدعم المدرسي على الأطفال",
        en: "Offer tutoring to children",
      },
      basis: "consent",
      persons: ["children"],
      consent: { validFor: "P1Y", representation: "any" },
    },
    {
      id: "partners",
      statement: {
        fr: "Communiquer le dossier à une association partenaire",
        ar: "إيصال الملف إلى جمعية شريكة",
        en: "Communicate the file to a partner association",
      },
      basis: "consent",
      persons: ["adults"],
      recipients: ["partner-associations"],
      consent: { validFor: "P2Y" },
    },
  ],
  // The three agencies collected the data for their own programmes: articles 12-1-b and 12-1-f.
  reusedForOtherPurpose: true,
  links: [
    {
      kind: "interconnection",
      with: {
        fr: "Fichiers de l’aide scolaire, de l’aide au logement et de l’aide alimentaire",
        ar: "ملفات الدعم المدرسي ودعم السكن والدعم الغذائي",
        en: "Files of school aid, housing aid and food aid",
      },
      purposes: "different",
      aim: {
        fr: "Repérer les personnes inscrites dans plusieurs programmes",
        ar: "رصد الأشخاص المسجلين في عدة برامج",
        en: "Find persons enrolled in several programmes",
      },
    },
  ],
  justification: {
    fr: "Sans identifiant commun, une personne inscrite dans deux agences reçoit deux fois la même aide.",
    ar: "بدون معرف مشترك يستفيد الشخص المسجل لدى وكالتين من المساعدة نفسها مرتين.",
    en: "Without a common identifier, a person enrolled at two agencies receives the same aid twice.",
  },
  persons: [
    {
      id: "adults",
      category: { fr: "Bénéficiaires adultes", ar: "المستفيدون الراشدون", en: "Adult beneficiaries" },
      number: 70_000,
      minors: false,
    },
    {
      id: "children",
      category: { fr: "Enfants bénéficiaires", ar: "الأطفال المستفيدون", en: "Child beneficiaries" },
      number: 30_000,
      minors: true,
    },
  ],
  data: [
    {
      id: "file",
      kind: "identifier",
      label: { fr: "Numéro de ligne et agence", ar: "رقم السطر والوكالة", en: "Line number and agency" },
      origin: "indirect",
      source: { fr: "Les trois agences", ar: "الوكالات الثلاث", en: "The three agencies" },
      columns: { beneficiary: { id: keep(), agency: keep() } },
    },
    {
      id: "cin",
      kind: "cin-number",
      label: {
        fr: "Numéro de la carte d’identité nationale",
        ar: "رقم بطاقة التعريف الوطنية",
        en: "National identity card number",
      },
      origin: "indirect",
      source: { fr: "Les trois agences", ar: "الوكالات الثلاث", en: "The three agencies" },
      answer: "compulsory",
      consequence: {
        fr: "Sans numéro, le dossier est instruit à la main",
        ar: "بدون الرقم يدرس الملف يدويا",
        en: "Without it the file is handled by hand",
      },
      columns: { beneficiary: { cin: pseudonym(domains.body, { kind: "cin" }) } },
    },
    {
      id: "massar",
      kind: "identifier",
      label: { fr: "Code Massar des enfants", ar: "رمز مسار للأطفال", en: "Massar code of children" },
      origin: "indirect",
      source: { fr: "L’agence d’aide scolaire", ar: "وكالة الدعم المدرسي", en: "The school aid agency" },
      columns: { beneficiary: { massar: pseudonym(domains.body, { kind: "massar" }) } },
    },
    {
      id: "civil-status",
      kind: "civil-status",
      label: {
        fr: "Nom, date de naissance et sexe",
        ar: "الاسم وتاريخ الميلاد والجنس",
        en: "Name, date of birth and sex",
      },
      origin: "indirect",
      source: { fr: "Les trois agences", ar: "الوكالات الثلاث", en: "The three agencies" },
      answer: "compulsory",
      columns: {
        beneficiary: { name_fr: redact(), name_ar: redact(), birth_date: ageBand(20), sex: keep() },
      },
    },
    {
      id: "contact",
      kind: "contact",
      label: { fr: "Province et téléphone", ar: "الإقليم والهاتف", en: "Province and telephone" },
      origin: "both",
      source: { fr: "Les trois agences", ar: "الوكالات الثلاث", en: "The three agencies" },
      answer: "optional",
      columns: { beneficiary: { province: keep(), phone: mask("phone-ma") } },
    },
    {
      id: "social-situation",
      kind: "social-situation",
      label: {
        fr: "Ménage, aide et dates du dossier",
        ar: "الأسرة والمساعدة وتواريخ الملف",
        en: "Household, aid and dates of the file",
      },
      origin: "indirect",
      source: { fr: "Les trois agences", ar: "الوكالات الثلاث", en: "The three agencies" },
      columns: {
        beneficiary: {
          household: generaliseNumber(5),
          monthly_aid: keep(),
          enrolled_on: keep(),
          closed_on: keep(),
        },
      },
    },
  ],
  collection: "indirect",
  information: { means: ["display", "paper"], openNetwork: false, effectiveFrom: "2025-01-01" },
  recipients: [
    {
      id: "agencies",
      name: { fr: "Les trois agences", ar: "الوكالات الثلاث", en: "The three agencies" },
      purpose: { fr: "Suivi de leurs programmes", ar: "تتبع برامجها", en: "Follow-up of their programmes" },
      basis: "public-interest",
      state: "MA",
    },
    {
      id: "partner-associations",
      name: { fr: "Associations partenaires", ar: "الجمعيات الشريكة", en: "Partner associations" },
      purpose: { fr: "Accompagnement des familles", ar: "مواكبة الأسر", en: "Support of families" },
      basis: "consent",
      state: "MA",
    },
  ],
  processors: [],
  transfers: [],
  retention: [
    {
      data: { fr: "Dossier du bénéficiaire", ar: "ملف المستفيد", en: "The beneficiary’s file" },
      from: { fr: "la clôture du dossier", ar: "إغلاق الملف", en: "the closing of the file" },
      rule: {
        id: "closed-files",
        dataset: "beneficiary",
        start: { column: "closed_on" },
        phases: [
          { name: "active", keep: "P1Y" },
          { name: "intermediate", keep: "P4Y" },
        ],
        then: "delete",
        source: "law-09-08/15-f",
        mark: "text",
      },
    },
  ],
});

export const counterCameras = defineProcessing({
  ...body,
  version: 1,
  id: "counter-cameras",
  name: {
    fr: "Vidéosurveillance des guichets",
    ar: "المراقبة بالكاميرات في الشبابيك",
    en: "Video surveillance of the counters",
  },
  characteristics: {
    fr: "Caméras fixes aux guichets et aux entrées, sans son ni reconnaissance faciale.",
    ar: "كاميرات ثابتة في الشبابيك والمداخل دون صوت ودون تعرف على الوجوه.",
    en: "Fixed cameras at counters and entrances, without sound or facial recognition.",
  },
  role: "controller",
  automation: "automated",
  activity: "video-surveillance",
  purposes: [
    {
      id: "security",
      statement: {
        fr: "Sécurité des personnes et des biens",
        ar: "أمن الأشخاص والممتلكات",
        en: "Security of persons and goods",
      },
      basis: "legitimate-interest",
    },
  ],
  reusedForOtherPurpose: false,
  links: [],
  persons: [
    {
      id: "visitors",
      category: { fr: "Visiteurs et agents", ar: "الزوار والموظفون", en: "Visitors and staff" },
      minors: false,
    },
  ],
  data: [
    {
      id: "images",
      kind: "image",
      label: {
        fr: "Images des guichets et des entrées",
        ar: "صور الشبابيك والمداخل",
        en: "Images of counters and entrances",
      },
      origin: "direct",
    },
  ],
  cameras: {
    number: 14,
    places: ["counter", "entrance"],
    perimeter: {
      fr: "Guichets et entrées ; la voie publique et les postes de travail sont masqués",
      ar: "الشبابيك والمداخل، مع حجب الطريق العمومية وأماكن العمل",
      en: "Counters and entrances; the public road and workstations are masked",
    },
    authorisedPersons: [{ fr: "Responsable de la sûreté", ar: "المسؤول عن السلامة", en: "Head of security" }],
    sound: false,
    securityOnly: true,
  },
  collection: "direct",
  information: { means: ["display"], openNetwork: false, effectiveFrom: "2025-01-01" },
  recipients: [],
  processors: [],
  transfers: [],
  retention: [
    {
      data: { fr: "Images", ar: "الصور", en: "Images" },
      from: { fr: "l’enregistrement", ar: "التسجيل", en: "the recording" },
      rule: {
        id: "counter-images",
        dataset: "video_recording",
        start: { column: "recorded_on" },
        phases: [{ name: "active", keep: "P2M" }],
        then: "delete",
        ceiling: { period: "P3M", source: "cndp/350-2013", mark: "secondary" },
        source: "law-09-08/15-f",
        mark: "text",
      },
    },
  ],
  formality: { kind: "declaration", number: "D-VS-214/2025", on: "2025-03-04" },
});

export const newsletter = defineProcessing({
  ...body,
  version: 1,
  id: "newsletter",
  name: { fr: "Lettre d’information", ar: "الرسالة الإخبارية", en: "Newsletter" },
  characteristics: {
    fr: "Une lettre par mois aux abonnés, avec un lien de désabonnement dans chaque envoi.",
    ar: "رسالة كل شهر إلى المشتركين مع رابط لإلغاء الاشتراك في كل إرسال.",
    en: "One letter a month to subscribers, with a way out in each.",
  },
  role: "controller",
  automation: "automated",
  activity: "newsletter",
  model: {
    decision: "D-940-2025",
    subject: { fr: "Lettres d’information", ar: "الرسائل الإخبارية", en: "Newsletters" },
  },
  purposes: [
    {
      id: "newsletter",
      statement: {
        fr: "Envoyer la lettre d’information",
        ar: "إرسال الرسالة الإخبارية",
        en: "Send the newsletter",
      },
      basis: "consent",
    },
  ],
  reusedForOtherPurpose: false,
  links: [],
  persons: [
    {
      id: "subscribers",
      category: { fr: "Abonnés", ar: "المشتركون", en: "Subscribers" },
      number: 4_000,
      minors: false,
    },
  ],
  data: [
    {
      id: "e-mail",
      kind: "contact",
      label: { fr: "Adresse électronique", ar: "البريد الإلكتروني", en: "E-mail address" },
      origin: "direct",
      answer: "compulsory",
      consequence: {
        fr: "Sans adresse, pas d’envoi",
        ar: "بدون عنوان لا إرسال",
        en: "Without it nothing is sent",
      },
    },
  ],
  collection: "direct",
  information: { means: ["electronic-form"], openNetwork: true, effectiveFrom: "2025-01-01" },
  recipients: [],
  processors: [],
  transfers: [],
  retention: [
    {
      data: { fr: "Adresse électronique", ar: "البريد الإلكتروني", en: "E-mail address" },
      from: { fr: "le désabonnement", ar: "إلغاء الاشتراك", en: "the end of the subscription" },
      rule: {
        id: "unsubscribed",
        dataset: "subscriber",
        start: { column: "unsubscribed_on" },
        phases: [{ name: "active", keep: "P1M" }],
        then: "delete",
        source: "law-09-08/15-f",
        mark: "text",
      },
    },
  ],
});

/** All processings of the body. */
export const processings = [socialAid, counterCameras, newsletter] as const;

/** The body is public: its schedule, which Archives du Maroc approved (decree 2-14-267, articles 9 to 11). */
export const archives = {
  holder: "public",
  archives: {
    schedule: {
      reference: "calendrier 2024-07 (exemple)",
      approvedOn: "2024-05-14",
      publishedOn: "2024-07-01",
    },
  },
} as const satisfies HolderFacts;

/**
 * The elimination lists that Archives du Maroc stamped (articles 13 and 14), and what each was made of. Files of
 * beneficiaries closed since the last list wait for the next one: they are blocked, neither used nor deleted.
 */
export const eliminationLists = [
  {
    titles: { "public.beneficiary": { fr: "Dossiers d’aide sociale", ar: "ملفات المساعدة الاجتماعية" } },
    listedOn: "2026-06-30",
    visa: { reference: "visa 2026-118 (exemple)", grantedOn: "2026-09-15" },
  },
  {
    titles: {
      "public.video_recording": { fr: "Images du guichet", ar: "صور الشباك" },
      "public.subscriber": { fr: "Abonnés à la lettre d’information", ar: "المشتركون في النشرة" },
    },
    listedOn: "2026-11-15",
    visa: { reference: "visa 2026-131 (exemple)", grantedOn: "2026-11-18" },
  },
] as const;
