import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 1,
  title: { fr: "Dispositions générales", ar: "أحكام عامة", en: "General provisions" },
} as const;

/** Articles 1 to 4: definitions, scope, quality of data, consent. */
export const generalProvisions = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 1,
    title: { fr: "Principe et définitions", ar: "المبدأ والتعاريف", en: "Principle and definitions" },
    sense: {
      fr: "L’informatique est au service du citoyen et ne porte pas atteinte à l’identité, aux libertés ni au secret de la vie privée. Onze définitions suivent, dont la liste fermée des données sensibles.",
      ar: "المعلوميات في خدمة المواطن ولا تمس بالهوية ولا بالحريات ولا بأسرار الحياة الخاصة. وتلي ذلك أحد عشر تعريفا، منها القائمة الحصرية للمعطيات الحساسة.",
      en: "Information technology serves the citizen and harms neither identity, freedoms nor the secrets of private life. Eleven definitions follow, among them the closed list of sensitive data.",
    },
    places: "1 2 3 4 5 6 7 8 9 10 11",
    notes: ["The word transfer, in the sense of sending data abroad, is not defined here."],
  },
  {
    number: 2,
    title: { fr: "Champ d’application", ar: "نطاق التطبيق", en: "Scope" },
    sense: {
      fr: "La loi vise les traitements automatisés et les fichiers manuels d’un responsable établi au Maroc, ou qui y utilise des moyens ; dans ce second cas, il désigne un représentant au Maroc. Sont exclus l’usage personnel ou domestique, la défense et la sécurité de l’État, et les données régies par une loi particulière.",
      ar: "يسري القانون على المعالجات الآلية وعلى الملفات اليدوية لمسؤول مستقر بالمغرب أو يستعمل فيه وسائل، وفي هذه الحالة يعين ممثلا بالمغرب. ويستثنى الاستعمال الشخصي أو المنزلي والدفاع الوطني وأمن الدولة والمعطيات الخاضعة لتشريع خاص.",
      en: "The law covers automated processing and manual files of a controller established in Morocco, or using means there; the latter names a representative in Morocco. Personal or household use, defence and State security, and data under a special law are left out.",
    },
    places: "1 2-a 2-b 3 4",
  },
  {
    number: 3,
    title: {
      fr: "Qualité et conservation des données",
      ar: "جودة المعطيات وحفظها",
      en: "Quality and retention of data",
    },
    sense: {
      fr: "Les données sont traitées loyalement et licitement, pour des finalités déterminées, explicites et légitimes ; elles sont pertinentes, non excessives, exactes, à jour, et ne sont pas conservées plus longtemps que nécessaire. La CNDP peut autoriser une conservation plus longue à des fins historiques, statistiques ou scientifiques.",
      ar: "تعالج المعطيات بطريقة نزيهة ومشروعة لغايات محددة ومعلنة ومشروعة، وتكون ملائمة وغير مفرطة وصحيحة ومحينة، ولا تحفظ لمدة تتجاوز المدة الضرورية. ويمكن للجنة الوطنية أن تأذن بحفظها لمدة أطول لأغراض تاريخية أو إحصائية أو علمية.",
      en: "Data are processed fairly and lawfully for determined, explicit and legitimate purposes; they are relevant, not excessive, accurate, up to date, and kept no longer than needed. The CNDP may authorise a longer keeping for historical, statistical or scientific purposes.",
    },
    places: "1-a 1-b 1-c 1-d 1-e 2 3",
    notes: [
      "No period in figures stands in the law: it comes from another law, or from the declaration or authorisation.",
    ],
  },
  {
    number: 4,
    title: {
      fr: "Consentement préalable et exceptions",
      ar: "الرضى المسبق واستثناءاته",
      en: "Prior consent and its exceptions",
    },
    sense: {
      fr: "Un traitement exige le consentement donné indubitablement, et une communication à un tiers exige en outre un lien direct avec les fonctions du cédant et du cessionnaire. Le consentement n’est pas exigé dans cinq cas de nécessité, a à e.",
      ar: "لا تتم المعالجة إلا برضى معبر عنه بما لا يترك مجالا للشك، ولا يتم إيصال المعطيات إلى الأغيار إلا برضى مسبق ولغايات مرتبطة مباشرة بوظائف المفوت والمفوت إليه. ولا يكون الرضى مطلوبا في خمس حالات ضرورة، من أ إلى ه.",
      en: "A processing needs consent given beyond doubt, and communication to a third party also a direct link with the functions of giver and receiver. Consent is not required in five cases of necessity, a to e.",
    },
    places: "1 2 3 a b c d e",
    notes: [
      "That letters a to e lift the consent rule of both paragraphs, and never the authorisation of articles 12 and 21, is our reading of their place.",
      "Withdrawal of consent is named nowhere in the law or the decree.",
    ],
  },
]);
