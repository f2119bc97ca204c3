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

/** Articles 27 to 34: tasks, powers, composition and meetings of the CNDP. */
export const commission = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 27,
    title: { fr: "Institution et missions", ar: "الإحداث والمهام", en: "Creation and tasks" },
    sense: {
      fr: "La CNDP veille au respect de la loi. Elle donne son avis sur les projets de textes et de fichiers, et reçoit les déclarations, l’identité des représentants et celle des responsables de registres publics.",
      ar: "تسهر اللجنة الوطنية على التقيد بالقانون، وتدلي برأيها بشأن مشاريع النصوص والملفات، وتتلقى التصريحات وهوية الممثلين وهوية المسؤولين عن السجلات المفتوحة للعموم.",
      en: "The CNDP sees that the law is kept. It gives its opinion on bills and planned files, and receives declarations, the identity of representatives and that of controllers of public registers.",
    },
    places: "a-1 a-2 a-3 a-4 a-5 a-6 b-1 b-2 b-3",
    notes: ["27-B-3 cites article 19 for public registers in both languages; article 18 is meant."],
  },
  {
    number: 28,
    title: { fr: "Compétences", ar: "الاختصاصات", en: "Competences" },
    sense: {
      fr: "La CNDP autorise, délivre les récépissés, accorde des délais de réponse et une conservation plus longue, fait rectifier, dresse les listes, tient le registre, dispense de mesures de sécurité et retire ; elle instruit aussi les plaintes et peut saisir le procureur du Roi.",
      ar: "تأذن اللجنة الوطنية وتسلم وصل التصريح وتمنح آجالا للإجابة وتأذن بحفظ أطول وتعمل على التصحيح وتعد القوائم وتمسك السجل وتعفي من إجراءات السلامة وتسحب، كما تحقق في الشكايات ويمكنها إحالتها على وكيل الملك.",
      en: "The CNDP authorises, issues receipts, grants time to answer and longer keeping, has data corrected, draws up the lists, keeps the register, waives security measures and withdraws; it also investigates complaints and may refer them to the King’s prosecutor.",
    },
    notes: [
      "28-14: French cites article 20, Arabic article 21; article 20 is meant.",
      "28-11 cites article 43 for authorised transfers; the authorisation stands in article 44-3.",
      "A second list, numbered again from 1, follows the fifteen items.",
    ],
  },
  {
    number: 29,
    title: { fr: "Information du public", ar: "إخبار العموم", en: "Information of the public" },
    sense: {
      fr: "La CNDP informe en permanence le public et les personnes concernées de leurs droits et obligations.",
      ar: "تقوم اللجنة الوطنية بمهمة دائمة لإخبار العموم والأشخاص المعنيين بحقوقهم والتزاماتهم.",
      en: "The CNDP permanently informs the public and data subjects of rights and duties.",
    },
  },
  {
    number: 30,
    title: {
      fr: "Pouvoirs d’investigation et d’injonction",
      ar: "سلط التحري والأمر",
      en: "Powers to inspect and to order",
    },
    sense: {
      fr: "Ses agents accèdent aux données et aux locaux ; elle se fait communiquer tout document, ordonne des modifications, le verrouillage, l’effacement ou la destruction, et peut interdire un traitement à titre provisoire ou définitif.",
      ar: "يلج أعوانها إلى المعطيات والمحال، وتأمر بتزويدها بكل وثيقة وبإجراء التغييرات وبإغلاق المعطيات أو مسحها أو إتلافها، ويمكنها منع المعالجة بصفة مؤقتة أو دائمة.",
      en: "Its agents reach data and premises; it orders any document to be handed over, changes, blocking, erasure or destruction, and may ban a processing for a time or for good.",
    },
    places: "1 2 3 4",
  },
  {
    number: 31,
    title: { fr: "Droits de la défense", ar: "حقوق الدفاع", en: "Rights of the defence" },
    sense: {
      fr: "Ces pouvoirs d’ordonner suivent une procédure disciplinaire qui garantit les droits de la défense et le contradictoire.",
      ar: "تخضع ممارسة هذه السلط لمسطرة تأديبية تضمن حقوق الدفاع ومبدأ الحضورية.",
      en: "These powers to order follow a disciplinary procedure that guarantees the rights of the defence and a fair hearing.",
    },
  },
  {
    number: 32,
    title: { fr: "Composition", ar: "التشكيل", en: "Composition" },
    sense: {
      fr: "Sept membres nommés par Sa Majesté le Roi, pour cinq ans renouvelables une seule fois.",
      ar: "سبعة أعضاء يعينهم جلالة الملك لمدة خمس سنوات قابلة للتجديد مرة واحدة.",
      en: "Seven members appointed by His Majesty the King, for five years renewable once.",
    },
  },
  {
    number: 33,
    title: { fr: "Réunions", ar: "الاجتماعات", en: "Meetings" },
    sense: {
      fr: "La CNDP se réunit sur convocation de son président, de sa propre initiative ou à la demande de la moitié des membres.",
      ar: "تجتمع اللجنة الوطنية بدعوة من رئيسها، بمسعى منه أو بطلب من نصف الأعضاء.",
      en: "The CNDP meets when its president calls it, on his own initiative or at the request of half the members.",
    },
  },
  {
    number: 34,
    title: { fr: "Quorum et majorité", ar: "النصاب والأغلبية", en: "Quorum and majority" },
    sense: {
      fr: "Les deux tiers des membres sont présents et la majorité des présents décide ; la voix du président est prépondérante en cas de partage.",
      ar: "يحضر ثلثا الأعضاء على الأقل، وتتخذ القرارات بأغلبية الحاضرين، ويرجح جانب الرئيس عند تساوي الأصوات.",
      en: "Two thirds of the members are present and a majority of those present decides; the president has the casting vote.",
    },
  },
]);
