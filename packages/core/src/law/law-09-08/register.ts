import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 6,
  title: {
    fr: "Du registre national et des limites à la création ou à l’usage de registres centraux et de fichiers",
    ar: "السجل الوطني لحماية المعطيات الشخصية وحدود إحداث أو استعمال سجلات مركزية أو ملفات",
    en: "The national register, and limits on central registers and files",
  },
} as const;

/** Articles 45 to 50: the national register, offence data, central registers. */
export const register = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 45,
    title: { fr: "Registre national", ar: "السجل الوطني", en: "National register" },
    sense: {
      fr: "La CNDP tient le registre national de la protection des données à caractère personnel et le met à la disposition du public.",
      ar: "تمسك اللجنة الوطنية السجل الوطني لحماية المعطيات الشخصية وتضعه رهن إشارة العموم.",
      en: "The CNDP keeps the national register of personal data protection and opens it to the public.",
    },
  },
  {
    number: 46,
    title: { fr: "Inscriptions", ar: "التقييد", en: "Entries" },
    sense: {
      fr: "Y sont inscrits les fichiers publics et privés, les textes créant des fichiers publics, les autorisations et ce qu’il faut aux personnes pour exercer leurs droits.",
      ar: "تقيد به الملفات العمومية والخاصة والنصوص المحدثة للملفات العمومية والأذون وما يلزم الأشخاص المعنيين لممارسة حقوقهم.",
      en: "It holds public and private files, the texts creating public files, authorisations, and what persons need to exercise their rights.",
    },
    places: "a b c d e",
  },
  {
    number: 47,
    title: { fr: "Dispense d’inscription", ar: "الإعفاء من التقييد", en: "Exemption from entry" },
    sense: {
      fr: "Les registres destinés à l’information du public ne sont pas inscrits, mais l’identité de leur responsable l’est.",
      ar: "لا تقيد السجلات الموجهة لإخبار العموم، غير أن هوية المسؤول عنها تدرج وجوبا.",
      en: "Registers for public information are not entered, but the identity of their controller is.",
    },
  },
  {
    number: 48,
    title: { fr: "Modalités d’inscription", ar: "كيفيات التقييد", en: "Manner of entry" },
    sense: {
      fr: "Le Gouvernement fixe les modalités d’inscription et de mise à jour, après avis de la CNDP.",
      ar: "تحدد الحكومة كيفيات التقييد والتحيين بعد استشارة اللجنة الوطنية.",
      en: "The Government sets the manner of entry and updating, after the CNDP’s opinion.",
    },
  },
  {
    number: 49,
    title: {
      fr: "Données sur les infractions",
      ar: "المعطيات المتعلقة بالمخالفات والإدانات",
      en: "Data on offences",
    },
    sense: {
      fr: "Infractions, condamnations et mesures de sûreté ne sont traitées que par les juridictions, les autorités publiques et les personnes morales gérant un service public, par les auxiliaires de justice pour leur mission, et par l’organisme des droits d’auteur.",
      ar: "لا تعالج المخالفات والإدانات والتدابير الوقائية إلا من قبل المحاكم والسلطات العمومية والأشخاص المعنويين الذين يسيرون مصلحة عمومية، ومساعدي القضاء في حدود مهامهم، والهيئة المكلفة بحقوق المؤلف.",
      en: "Offences, convictions and security measures are processed only by courts, public authorities and legal persons running a public service, by auxiliaries of justice for their mission, and by the copyright body.",
    },
  },
  {
    number: 50,
    title: {
      fr: "Registres centraux de personnes soupçonnées",
      ar: "السجلات المركزية للأشخاص المشكوك فيهم",
      en: "Central registers of suspected persons",
    },
    sense: {
      fr: "Les registres centraux de personnes soupçonnées ou de décisions de sanction relèvent des seuls services publics expressément compétents, après avis de la CNDP.",
      ar: "تختص المصالح العمومية ذات الاختصاص الصريح وحدها بالسجلات المركزية للأشخاص المشكوك فيهم أو لمقررات العقوبات، بعد استشارة اللجنة الوطنية.",
      en: "Central registers of suspected persons or of decisions imposing penalties belong only to public services with express competence, after the CNDP’s opinion.",
    },
  },
]);
