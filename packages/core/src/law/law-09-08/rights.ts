import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 2,
  title: {
    fr: "Des droits de la personne concernée",
    ar: "حقوق الشخص المعني",
    en: "Rights of the data subject",
  },
} as const;

/** Articles 5 to 11: information, access, rectification, opposition, direct marketing, automated decisions. */
export const rights = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 5,
    heading: "text",
    title: {
      fr: "Droit à l’information lors de la collecte des données",
      ar: "الحق في الإخبار أثناء تجميع المعطيات",
      en: "Right to be informed when data are collected",
    },
    sense: {
      fr: "Avant la collecte, la personne apprend qui traite, dans quel but, les destinataires, le caractère obligatoire ou facultatif des réponses, ses droits, et les références du récépissé ou de l’autorisation. Si la collecte est indirecte, elle l’apprend avant l’enregistrement ou à la première communication.",
      ar: "يخبر الشخص المعني قبل تجميع معطياته بهوية المسؤول والغايات والمرسل إليهم وبما إذا كان الجواب إجباريا أو اختياريا وبحقوقه وبخاصيات الوصل أو الإذن. وإذا لم تجمع المعطيات لديه، يخبر قبل تسجيلها أو عند إيصالها الأول.",
      en: "Before collection the person learns who processes, for what purposes, the recipients, whether answers are compulsory, the rights, and the particulars of the receipt or authorisation. Where collection is indirect, before recording or at the first communication.",
    },
    places: "1-a 1-b 1-c 1-d 2 3 4",
    notes: [
      "The right of opposition is not in the list; decree 43 and 44 have it offered during collection.",
      "For indirect collection only items a, b and c are listed.",
    ],
  },
  {
    number: 6,
    heading: "text",
    title: {
      fr: "Limites au droit à l’information",
      ar: "حدود الحق في الإخبار",
      en: "Limits of the right to be informed",
    },
    sense: {
      fr: "L’information n’est pas due pour la défense, la sûreté de l’État et la répression du crime, si elle est impossible (la CNDP en est avisée avec le motif), si la loi prévoit l’enregistrement, ou à des fins exclusivement journalistiques, artistiques ou littéraires.",
      ar: "لا يطبق الحق في الإخبار على ما يلزم للدفاع وأمن الدولة وزجر الجريمة، ولا عند استحالة الإخبار مع إشعار اللجنة الوطنية وبيان السبب، ولا إذا نص القانون على التسجيل، ولا على الأغراض الصحافية أو الفنية أو الأدبية حصرا.",
      en: "No information is due for defence, State security and repression of crime, where it is impossible (the CNDP is told, with the reason), where a law provides the recording, or for purely journalistic, artistic or literary purposes.",
    },
    places: "a b c d",
  },
  {
    number: 7,
    heading: "text",
    title: { fr: "Droit d’accès", ar: "الحق في الولوج", en: "Right of access" },
    sense: {
      fr: "La personne qui justifie de son identité obtient sans délai, gratuitement et à intervalles raisonnables, la confirmation du traitement, ses données sous une forme intelligible avec leur origine, et la logique de tout traitement automatisé. Une demande manifestement abusive peut être refusée, preuve à la charge du responsable.",
      ar: "يحصل الشخص المعني بعد إثبات هويته، على الفور ودون عوض وفي فترات معقولة، على تأكيد المعالجة وعلى معطياته وفق شكل مفهوم مع مصدرها وعلى منطق كل معالجة آلية. ويمكن التعرض على الطلبات التي يكون شططها بينا، مع تحمل المسؤول عبء الإثبات.",
      en: "A person who proves identity obtains at once, free and at reasonable intervals, confirmation of the processing, the data in intelligible form with their origin, and the logic of any automated processing. A manifestly abusive request may be refused; the controller bears the proof.",
    },
    places: "a b c",
    notes: [
      "French sans délais, Arabic على الفور: no figure. The CNDP may set a time at the controller’s request.",
    ],
  },
  {
    number: 8,
    heading: "text",
    title: { fr: "Droit de rectification", ar: "الحق في التصحيح", en: "Right of rectification" },
    sense: {
      fr: "Les données non conformes sont actualisées, rectifiées, effacées ou verrouillées, sans frais et dans un délai franc de dix jours ; à défaut, la personne peut saisir la CNDP. Les tiers destinataires en sont notifiés, sauf impossibilité.",
      ar: "تحين المعطيات غير المطابقة للقانون أو تصحح أو تمسح أو يغلق الولوج إليها دون عوض داخل أجل عشرة (10) أيام كاملة، وإلا جاز للمعني إيداع طلب تصحيح لدى اللجنة الوطنية. ويبلغ ذلك إلى الأغيار الذين أوصلت إليهم المعطيات ما لم يتعذر.",
      en: "Data that breach the law are updated, corrected, erased or blocked, free and within ten clear days; failing that, the person may apply to the CNDP. Third parties who received them are notified unless impossible.",
    },
    places: "a b",
    notes: ["Erasure and blocking are parts of rectification."],
  },
  {
    number: 9,
    heading: "text",
    title: { fr: "Droit d’opposition", ar: "الحق في التعرض", en: "Right of opposition" },
    sense: {
      fr: "La personne s’oppose au traitement pour des motifs légitimes, et à la prospection sans frais ni motif. Le premier cas ne vaut pas si le traitement répond à une obligation légale ou si l’acte qui l’autorise l’écarte expressément.",
      ar: "للشخص المعني أن يتعرض على المعالجة لأسباب مشروعة، وعلى الاستقراء دون مصاريف ودون سبب. ولا تطبق الحالة الأولى إذا كانت المعالجة تستجيب لالتزام قانوني أو إذا صرف عنها النظر المحرر الذي يأذن بالمعالجة.",
      en: "The person opposes processing on legitimate grounds, and marketing free of charge and without a reason. The first does not hold where the processing answers a legal obligation or the act authorising it expressly excludes it.",
    },
    places: "1 2 3",
    notes: ["No time to answer is set."],
  },
  {
    number: 10,
    heading: "text",
    title: {
      fr: "Interdiction de la prospection directe",
      ar: "منع الاستقراء المباشر",
      en: "Ban on direct marketing",
    },
    sense: {
      fr: "La prospection par automate d’appel, télécopie, courrier électronique ou technique semblable est interdite sans consentement préalable. Seule exception, par courrier électronique : adresse reçue de la personne lors d’une vente, produits analogues du même fournisseur, opposition simple offerte à la collecte et dans chaque message.",
      ar: "يمنع الاستقراء المباشر بآلية اتصال أو جهاز استنساخ بعدي أو بريد إلكتروني أو تكنولوجيا مماثلة دون رضى مسبق. والاستثناء الوحيد هو البريد الإلكتروني إذا أخذ العنوان من الشخص نفسه بمناسبة بيع، لمنتجات مشابهة من نفس المورد، مع إمكانية تعرض بسيطة عند الجمع وفي كل رسالة.",
      en: "Marketing by automatic caller, fax, e-mail or similar technology is forbidden without prior consent. The one exception is e-mail: address got from the person on a sale, similar products of the same supplier, simple opposition offered at collection and in every message.",
    },
  },
  {
    number: 11,
    heading: "text",
    title: {
      fr: "Neutralité des effets",
      ar: "انعدام الآثار",
      en: "No decision on automated processing alone",
    },
    sense: {
      fr: "Aucune décision de justice ne se fonde sur un traitement automatisé évaluant la personnalité, et aucune autre décision à effets juridiques ne se prend sur ce seul fondement. Un contrat pour lequel la personne a pu présenter ses observations, ou une décision qui satisfait sa demande, n’en relève pas.",
      ar: "لا يبنى حكم قضائي على معالجة آلية تقيم شخصية الفرد، ولا يتخذ أي قرار آخر ذي آثار قانونية بناء عليها وحدها. ولا يعتبر كذلك القرار المتخذ في إطار عقد أتيح فيه للمعني تقديم ملاحظاته، ولا القرار الذي يستجيب لطلبه.",
      en: "No court decision rests on automated processing that evaluates personality, and no other decision with legal effects is taken on it alone. A contract on which the person could present observations, or a decision granting the person’s request, is not such a decision.",
    },
    places: "1 2 3",
  },
]);
