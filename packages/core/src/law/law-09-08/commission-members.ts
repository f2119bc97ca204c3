import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 4,
  title: {
    fr: "De la Commission nationale de contrôle de la protection des données à caractère personnel",
    ar: "اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي",
    en: "The National Commission (CNDP)",
  },
} as const;

/** Articles 35 to 42: status of the members of the CNDP and its administration. */
export const commissionMembers = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 35,
    title: { fr: "Incompatibilités", ar: "حالات التنافي", en: "Incompatibilities" },
    sense: {
      fr: "Un membre ne dirige pas une société de traitement de données et ne siège pas sur un organisme où il a eu un intérêt ou une fonction dans les cinq ans avant sa nomination.",
      ar: "لا يسير العضو شركة لمعالجة المعطيات، ولا يشارك في مداولة تهم هيئة كانت له فيها منفعة أو مهمة خلال السنوات الخمس السابقة لتعيينه.",
      en: "A member does not run a data-processing company and does not sit on a body in which he or she had an interest or function in the five years before appointment.",
    },
  },
  {
    number: 36,
    title: {
      fr: "Secret professionnel des membres et agents",
      ar: "السر المهني للأعضاء والأعوان",
      en: "Secrecy of members and agents",
    },
    sense: {
      fr: "Les membres, même après leur mandat, et les agents de la CNDP sont tenus au secret professionnel.",
      ar: "يلزم أعضاء اللجنة الوطنية، حتى بعد انتهاء انتدابهم، وأعوانها بكتمان السر المهني.",
      en: "Members, even after their term, and agents of the CNDP are bound to professional secrecy.",
    },
  },
  {
    number: 37,
    title: {
      fr: "Protection des membres et agents",
      ar: "حماية الأعضاء والأعوان",
      en: "Protection of members and agents",
    },
    sense: {
      fr: "Le Code pénal les protège contre les outrages et les atteintes à leur personne.",
      ar: "يحميهم القانون الجنائي من الإهانة ومن المساس بشخصهم.",
      en: "The Penal Code protects them against insult and attacks on their person.",
    },
  },
  {
    number: 38,
    title: {
      fr: "Voix consultative du Gouvernement",
      ar: "الصفة الاستشارية لممثلي الحكومة",
      en: "Advisory voice of the Government",
    },
    sense: {
      fr: "Quand une administration est en cause, les représentants du Gouvernement participent avec voix consultative.",
      ar: "عند التداول في مسألة تخص إدارة معينة، يشارك ممثلو الحكومة بصفة استشارية.",
      en: "When an administration is concerned, the Government’s representatives take part with an advisory voice.",
    },
  },
  {
    number: 39,
    title: { fr: "Règlement intérieur", ar: "النظام الداخلي", en: "Internal rules" },
    sense: {
      fr: "La CNDP adopte son règlement intérieur, homologué par le Gouvernement puis publié au Bulletin officiel.",
      ar: "تضع اللجنة الوطنية نظامها وتصادق عليه، ثم تصادق عليه الحكومة قبل نشره في الجريدة الرسمية.",
      en: "The CNDP adopts its internal rules, approved by the Government and then published in the Bulletin officiel.",
    },
  },
  {
    number: 40,
    title: { fr: "Secrétaire général", ar: "الكاتب العام", en: "Secretary general" },
    sense: {
      fr: "Un secrétaire général nommé par le Gouvernement gère le personnel, le budget, les marchés, les réunions et le registre des décisions.",
      ar: "يسير كاتب عام تعينه الحكومة المستخدمين والميزانية والصفقات والاجتماعات وسجل المقررات.",
      en: "A secretary general appointed by the Government manages staff, budget, procurement, meetings and the register of decisions.",
    },
  },
  {
    number: 41,
    title: { fr: "Personnel", ar: "المستخدمون", en: "Staff" },
    sense: {
      fr: "Le personnel se compose de fonctionnaires ou agents détachés et de personnes recrutées, notamment par contrat.",
      ar: "يتشكل المستخدمون من موظفين أو أعوان ملحقين ومن أشخاص يتم توظيفهم، لا سيما بالتعاقد.",
      en: "The staff are seconded officials and persons recruited, by contract among other ways.",
    },
  },
  {
    number: 42,
    title: { fr: "Comités", ar: "اللجان", en: "Committees" },
    sense: {
      fr: "Le règlement intérieur crée des comités permanents ou ad hoc, présidés par un membre et ouverts à des personnalités extérieures.",
      ar: "يحدث النظام الداخلي لجانا دائمة أو خاصة يرأسها عضو ويمكن أن تضم شخصيات من خارج اللجنة الوطنية.",
      en: "The internal rules create standing or special committees, chaired by a member and open to outsiders.",
    },
  },
]);
