import { checkedOn, sources } from "../sources.js";
import type { LegalFigure } from "./figure.js";
import type { LegalFactId } from "./figure-ids.js";

const law = { unit: "count", mark: "text", source: sources.law, checkedOn } as const;
const decree = { ...law, source: sources.decree } as const;
const cybersecurity = { ...law, source: sources.cybersecurity } as const;

/** Figures of the CNDP, of its inspections, and of Law 05-20 on cybersecurity. */
export const authorityFigures = {
  "cndp.members": {
    ...law,
    value: 7,
    article: "law-09-08/32",
    labels: { fr: "membres de la CNDP", ar: "أعضاء اللجنة الوطنية", en: "members of the CNDP" },
  },
  "cndp.mandate": {
    ...law,
    unit: "year",
    value: 5,
    article: "law-09-08/32",
    labels: {
      fr: "mandat des membres, renouvelable une fois",
      ar: "مدة العضوية، قابلة للتجديد مرة واحدة",
      en: "term of members, renewable once",
    },
  },
  "cndp.quorum": {
    ...law,
    unit: "share",
    value: "2/3",
    article: "law-09-08/34",
    labels: { fr: "quorum", ar: "النصاب القانوني", en: "quorum" },
  },
  "cndp.meeting": {
    ...decree,
    unit: "a-month",
    value: 1,
    article: "decree-2-09-165/6",
    labels: { fr: "réunions, au moins", ar: "الاجتماعات، على الأقل", en: "meetings, at least" },
  },
  "inspection.conflict": {
    ...decree,
    unit: "year",
    value: 5,
    article: "decree-2-09-165/18",
    labels: {
      fr: "années sans lien entre l’agent et l’organisme contrôlé",
      ar: "السنوات التي لا تربط فيها صلة بين العون والمؤسسة المراقبة",
      en: "years without a tie between inspector and body",
    },
  },
  "grace.regularisation": {
    ...law,
    unit: "year",
    value: 2,
    article: "law-09-08/67",
    labels: {
      fr: "délai de régularisation après l’installation de la CNDP",
      ar: "أجل تسوية الوضعية بعد تشكيل اللجنة الوطنية",
      en: "time to comply after the CNDP was set up",
    },
    note: "Ended on 15 November 2012, as a law firm reports.",
  },
  "fine.05_20.50": {
    ...cybersecurity,
    unit: "dirham",
    value: { min: 100_000, max: 200_000 },
    article: "law-05-20/50",
    labels: {
      fr: "incident de cybersécurité non déclaré",
      ar: "عدم التصريح بحادث الأمن السيبراني",
      en: "cybersecurity incident not declared",
    },
  },
  "fine.05_20.49": {
    ...cybersecurity,
    unit: "dirham",
    value: { min: 200_000, max: 400_000 },
    article: "law-05-20/49",
    labels: {
      fr: "hébergement à l’étranger de données sensibles au sens de la loi 05-20",
      ar: "إيواء معطيات حساسة بمفهوم القانون رقم 05.20 خارج المغرب",
      en: "hosting abroad of sensitive data in the sense of Law 05-20",
    },
    note: "Sensitive there means assets classed secret or top secret, not the five categories of Law 09-08.",
  },
  "repeat.05_20": {
    ...cybersecurity,
    unit: "year",
    value: 4,
    article: "law-05-20/52",
    labels: {
      fr: "récidive sous la loi 05-20",
      ar: "مدة العود في القانون رقم 05.20",
      en: "window of a repeat offence under Law 05-20",
    },
  },
  "techdata.05_20": {
    ...cybersecurity,
    unit: "year",
    value: 1,
    article: "law-05-20/26",
    labels: {
      fr: "conservation des données techniques par les opérateurs",
      ar: "حفظ المعطيات التقنية من قبل المتعهدين",
      en: "keeping of technical data by operators",
    },
  },
} as const satisfies Partial<Record<LegalFactId, LegalFigure>>;
