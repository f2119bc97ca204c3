import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 4,
  title: { fr: "Des droits des personnes", ar: "حقوق الأشخاص", en: "Rights of persons" },
} as const;

/** Articles 34 to 45: how the rights are exercised and answered. */
export const rights = defineChapter({ act: "decree-2-09-165", chapter, source: sources.decree }, [
  {
    number: 34,
    title: { fr: "Moyens d’information", ar: "وسائل الإخبار", en: "Means of information" },
    sense: {
      fr: "L’information se donne par tout moyen : message, papier, affichage, formulaire, entretien. Les codes et abréviations des documents remis sont expliqués.",
      ar: "تسلم المعلومات بأية وسيلة: رسالة أو ورق أو عرض أو نموذج أو مقابلة. وتوضح الرموز والمختصرات الواردة في الوثائق المسلمة.",
      en: "Information is given by any means: message, paper, display, form, interview. Codes and abbreviations in documents handed over are explained.",
    },
    places: "1 2",
  },
  {
    number: 35,
    title: { fr: "Forme des demandes", ar: "شكل الطلبات", en: "Form of requests" },
    sense: {
      fr: "Une demande se fait par écrit, par voie électronique ou sur place. L’écrit est signé, accompagné d’une copie de la carte d’identité et d’un objet précis ; si le responsable est inconnu, le siège de l’organisme la transmet aussitôt.",
      ar: "يقدم الطلب كتابة أو إلكترونيا أو في عين المكان. ويكون المكتوب موقعا ومرفقا بنسخة من بطاقة التعريف ومحدد الموضوع، وإذا كان المسؤول مجهولا يحيله مقر الهيئة فورا عليه.",
      en: "A request is made in writing, electronically or on the spot. A written one is signed, with a copy of the identity card and a precise object; if the controller is unknown, the seat of the body forwards it at once.",
    },
    places: "1 2 3",
    notes: [
      "The copy of the identity card holds its number: the rights desk is itself a processing under article 12-1-e (our reading).",
    ],
  },
  {
    number: 36,
    title: {
      fr: "Demande sur place et report de la réponse",
      ar: "الطلب في عين المكان وتأجيل الجواب",
      en: "Request on the spot, and late answers",
    },
    sense: {
      fr: "Sur place, la personne peut être assistée ou représentée par un mandataire spécial. Si l’accès n’est pas immédiat, ou la rectification pas faite en dix jours, un accusé de réception daté et signé donne le motif et la CNDP, contactée aussitôt, fixe un délai.",
      ar: "في عين المكان يمكن للمعني الاستعانة بمستشار أو تفويض شخص خصيصا لهذا الغرض. وإذا تعذر الولوج فورا أو التصحيح داخل عشرة أيام، يسلم إشعار بالتوصل مؤرخ وموقع مع ذكر السبب ويتصل المسؤول فورا باللجنة الوطنية لتحديد أجل.",
      en: "On the spot, the person may have an adviser or a special proxy. If access is not met at once, or rectification not in ten days, a dated and signed acknowledgment gives the reason and the CNDP, contacted at once, sets a time.",
    },
    places: "1 2 3",
  },
  {
    number: 37,
    title: {
      fr: "Demande imprécise ou incomplète",
      ar: "الطلب غير الدقيق أو الناقص",
      en: "Vague or incomplete request",
    },
    sense: {
      fr: "Le responsable demande les éléments manquants avant la fin du délai, et cette demande suspend le délai.",
      ar: "يدعو المسؤول مقدم الطلب لتزويده بالعناصر الناقصة قبل انتهاء الأجل، ويعلق طلب المعلومات الإضافية الآجال.",
      en: "The controller asks for what is missing before the time ends, and asking suspends the time.",
    },
    notes: ["The text says suspends, not starts again: the remaining days run on receipt of the complement."],
  },
  {
    number: 38,
    title: { fr: "Demande d’accès", ar: "طلب الولوج", en: "Access request" },
    sense: {
      fr: "La demande écrite, signée et datée, donne prénom, nom, date de naissance et copie de la carte d’identité, et autant que possible les éléments utiles et le service concerné.",
      ar: "يتضمن الطلب الخطي الموقع والمؤرخ الاسم الشخصي والعائلي وتاريخ الازدياد ونسخة من بطاقة التعريف، وفي حدود المتاح العناصر المفيدة والمصلحة المعنية.",
      en: "The written request, signed and dated, gives first name, surname, date of birth and a copy of the identity card, and as far as known the useful elements and the service concerned.",
    },
    places: "1 2",
  },
  {
    number: 39,
    title: { fr: "Responsables conjoints", ar: "المسؤولون المشتركون", en: "Joint controllers" },
    sense: {
      fr: "L’accès s’exerce auprès de l’un quelconque des responsables conjoints, sauf si l’un répond de l’ensemble ; un organisme non compétent transmet au plus vite.",
      ar: "يباشر الولوج لدى أي من المسؤولين المشتركين ما لم يكن أحدهم مسؤولا عن المجموع، وتحيل الجهة غير المختصة الطلب في أقرب الآجال.",
      en: "Access is asked of any joint controller, unless one answers for all; a body not competent forwards as soon as possible.",
    },
  },
  {
    number: 40,
    title: { fr: "Demande de rectification", ar: "طلب التصحيح", en: "Rectification request" },
    sense: {
      fr: "La demande écrite porte l’identité et sa copie, l’objet de la rectification, les données contestées et les corrections souhaitées.",
      ar: "يتضمن الطلب الخطي الهوية ونسخة من بطاقة التعريف وموضوع التصحيح والمعطيات المحتج عليها والتصحيحات المرجوة.",
      en: "The written request gives identity and its copy, the object, the contested data and the corrections wanted.",
    },
    notes: [
      "The text sends the written request to the CNDP; articles 8 and 35 make the controller the first addressee.",
    ],
  },
  {
    number: 41,
    title: { fr: "Réponse écrite", ar: "الإخبار كتابة", en: "Written answer" },
    sense: {
      fr: "Le demandeur d’une rectification ou d’une suppression est informé par écrit des mesures prises.",
      ar: "يخبر طالب التصحيح أو الحذف كتابة بالتدابير المتخذة.",
      en: "Whoever asks for a correction or deletion is told in writing what was done.",
    },
  },
  {
    number: 42,
    title: { fr: "Personne décédée", ar: "الشخص المتوفى", en: "Deceased person" },
    sense: {
      fr: "L’héritier qui demande la mise à jour prouve son identité et sa qualité, par acte adoulaire ou livret d’état civil.",
      ar: "يدلي الوريث الذي يطلب التحديث بهويته وبدليل على صفته بوثيقة عدلية أو دفتر للحالة المدنية.",
      en: "An heir asking for an update proves identity and heirship, by an adoul deed or the civil-status booklet.",
    },
  },
  {
    number: 43,
    title: {
      fr: "Opposition lors d’une collecte écrite",
      ar: "التعرض عند الجمع كتابة",
      en: "Opposition in written collection",
    },
    sense: {
      fr: "Le formulaire lui-même demande si la personne s’oppose, avant la validation définitive de ses réponses.",
      ar: "تسأل الوثيقة نفسها الشخص المعني عما إذا كان يرغب في التعرض، قبل التصديق النهائي على أجوبته.",
      en: "The form itself asks whether the person opposes, before the final validation of the answers.",
    },
  },
  {
    number: 44,
    title: {
      fr: "Opposition lors d’une autre collecte",
      ar: "التعرض عند الجمع بطريقة أخرى",
      en: "Opposition in other collection",
    },
    sense: {
      fr: "La question est posée avant la fin de la collecte et la preuve qu’elle l’a été est conservée.",
      ar: "يطرح السؤال قبل إنهاء الجمع، ويحتفظ بما يثبت أن الشخص المعني كان بوسعه التعرض.",
      en: "The question is put before collection ends, and proof that the person could oppose is kept.",
    },
  },
  {
    number: 45,
    title: { fr: "Transmission de l’opposition", ar: "إخبار المسؤولين الآخرين", en: "Passing opposition on" },
    sense: {
      fr: "L’opposition est signalée sans délai à tout autre responsable qui a reçu les données.",
      ar: "يخبر بالتعرض دون تأخير كل مسؤول آخر أرسلت إليه المعطيات.",
      en: "Opposition is passed on without delay to any other controller who received the data.",
    },
  },
]);
