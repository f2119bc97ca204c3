import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 1,
  title: { fr: "La Commission nationale (CNDP)", ar: "اللجنة الوطنية", en: "The National Commission (CNDP)" },
} as const;

/** Articles 1 to 15: members, meetings, budget and staff of the CNDP. */
export const commission = defineChapter({ act: "decree-2-09-165", chapter, source: sources.decree }, [
  {
    number: 1,
    title: { fr: "Nom abrégé", ar: "الاسم المختصر", en: "Short name" },
    sense: {
      fr: "La commission de l’article 27 de la loi est appelée Commission nationale.",
      ar: "تعرف اللجنة المحدثة بموجب المادة 27 من القانون اختصارا باللجنة الوطنية.",
      en: "The commission of article 27 of the law is called the National Commission.",
    },
  },
  {
    number: 2,
    title: { fr: "Nomination des membres", ar: "تعيين الأعضاء", en: "Appointment of members" },
    sense: {
      fr: "Sa Majesté le Roi nomme le président et six membres, proposés deux par deux par le Premier ministre et par les présidents des deux Chambres.",
      ar: "يعين جلالة الملك الرئيس وستة أعضاء، يقترح الوزير الأول ورئيسا مجلسي البرلمان عضوين لكل منهم.",
      en: "His Majesty the King appoints the president and six members, two each proposed by the Prime Minister and the presidents of the two Houses.",
    },
  },
  {
    number: 3,
    title: { fr: "Qualités des membres", ar: "مؤهلات الأعضاء", en: "Qualities of members" },
    sense: {
      fr: "Les membres sont connus pour leur impartialité, leur probité et leur compétence, en droit, en justice, en informatique ou en libertés individuelles.",
      ar: "يختار الأعضاء من شخصيات معروفة بالحياد والنزاهة والكفاءة في القانون والقضاء والإعلاميات والحريات الفردية.",
      en: "Members are known for impartiality, integrity and competence, in law, justice, computing or individual freedoms.",
    },
  },
  {
    number: 4,
    title: { fr: "Vacance d’un siège", ar: "شغور مقعد", en: "Vacant seat" },
    sense: {
      fr: "Un siège vacant est pourvu dans les trente jours, pour le reste du mandat.",
      ar: "يعين خلف للعضو داخل الثلاثين يوما التالية للشغور، لإتمام مدة الانتداب.",
      en: "A vacant seat is filled within thirty days, for the rest of the term.",
    },
  },
  {
    number: 5,
    title: { fr: "Président", ar: "الرئيس", en: "President" },
    sense: {
      fr: "Le président préside, représente la CNDP et peut déléguer à un membre ou au secrétaire général.",
      ar: "يترأس الرئيس الاجتماعات ويمثل اللجنة الوطنية ويمكنه التفويض لعضو أو للكاتب العام.",
      en: "The president chairs, represents the CNDP and may delegate to a member or to the secretary general.",
    },
  },
  {
    number: 6,
    title: { fr: "Réunions", ar: "الاجتماعات", en: "Meetings" },
    sense: {
      fr: "La CNDP se réunit au moins une fois par mois.",
      ar: "تجتمع اللجنة الوطنية مرة في الشهر على الأقل.",
      en: "The CNDP meets at least once a month.",
    },
  },
  {
    number: 7,
    title: { fr: "Règlement intérieur", ar: "النظام الداخلي", en: "Internal rules" },
    sense: {
      fr: "Le règlement intérieur est établi dans le mois de l’installation, approuvé puis publié au Bulletin officiel.",
      ar: "يوضع النظام الداخلي خلال شهر بعد إنشاء اللجنة الوطنية، ويوافق عليه وينشر في الجريدة الرسمية.",
      en: "The internal rules are drawn up within a month of the setting up, approved and then published.",
    },
  },
  {
    number: 8,
    title: { fr: "Crédits", ar: "الاعتمادات", en: "Funds" },
    sense: {
      fr: "Les crédits de la CNDP figurent au budget du Premier ministre.",
      ar: "تسجل اعتمادات اللجنة الوطنية في ميزانية الوزير الأول.",
      en: "The CNDP’s funds are entered in the Prime Minister’s budget.",
    },
  },
  {
    number: 9,
    title: { fr: "Dons et legs", ar: "الهبات والوصايا", en: "Gifts and legacies" },
    sense: {
      fr: "La CNDP peut recevoir des dons et legs d’organismes nationaux ou internationaux.",
      ar: "يمكن للجنة الوطنية أن تستفيد من هبات ووصايا هيئات وطنية ودولية.",
      en: "The CNDP may receive gifts and legacies from national or international bodies.",
    },
  },
  {
    number: 10,
    title: { fr: "Projet de budget", ar: "مشروع الميزانية", en: "Draft budget" },
    sense: {
      fr: "Le secrétaire général prépare le budget, présenté au Premier ministre avant son approbation.",
      ar: "يعد الكاتب العام مشروع الميزانية ويقدم إلى الوزير الأول قبل الموافقة عليه.",
      en: "The secretary general drafts the budget, shown to the Prime Minister before it is approved.",
    },
  },
  {
    number: 11,
    title: { fr: "Ordonnateur", ar: "الآمر بالصرف", en: "Authorising officer" },
    sense: {
      fr: "Le président est ordonnateur, le secrétaire général sous-ordonnateur.",
      ar: "الرئيس هو الآمر بالصرف، والكاتب العام آمر مساعد بالصرف.",
      en: "The president authorises spending, the secretary general under him.",
    },
  },
  {
    number: 12,
    title: { fr: "Administration", ar: "الإدارة", en: "Administration" },
    sense: {
      fr: "Un secrétaire général administre la CNDP sous l’autorité du président.",
      ar: "يسهر كاتب عام على إدارة اللجنة الوطنية تحت سلطة الرئيس.",
      en: "A secretary general administers the CNDP under the president.",
    },
  },
  {
    number: 13,
    title: {
      fr: "Pouvoirs du secrétaire général",
      ar: "سلطات الكاتب العام",
      en: "Powers of the secretary general",
    },
    sense: {
      fr: "Il dirige les services administratifs et financiers et signe les actes administratifs.",
      ar: "يسير المرافق الإدارية والمالية ويوقع العقود والقرارات الإدارية.",
      en: "The secretary general runs administrative and financial services and signs administrative acts.",
    },
  },
  {
    number: 14,
    title: { fr: "Travaux et archives", ar: "الأعمال والأرشيف", en: "Work and archives" },
    sense: {
      fr: "Il prépare les travaux et répond des dossiers et archives de la CNDP.",
      ar: "يحضر الأعمال وهو مسؤول عن ملفات اللجنة الوطنية وأرشيفها.",
      en: "The secretary general prepares the work and answers for files and archives.",
    },
  },
  {
    number: 15,
    title: { fr: "Personnel", ar: "الطاقم", en: "Staff" },
    sense: {
      fr: "Fonctionnaires ou agents détachés par décision conjointe, et contractuels dont le contrat est approuvé par le Premier ministre.",
      ar: "موظفون أو أعوان ملحقون بقرار مشترك، ومتعاقدون يوافق الوزير الأول على عقودهم.",
      en: "Officials or agents seconded by joint decision, and contract staff whose contracts the Prime Minister approves.",
    },
  },
]);
