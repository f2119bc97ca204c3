import { words } from "../filing/box.js";

/** Sentences of the letter; `{}` stands for a text of the notice. */
export const letterWords = {
  title: words("Ce que nous faisons de vos données", "ماذا نفعل بمعطياتكم", "What we do with your data"),
  headings: {
    controller: words("Qui sommes-nous\u00a0?", "من نحن؟", "Who are we?"),
    origin: words(
      "D’où viennent vos données\u00a0?",
      "من أين جاءت معطياتكم؟",
      "Where do your data come from?",
    ),
    purposes: words("À quoi servent-elles\u00a0?", "لماذا نستعملها؟", "What are they used for?"),
    recipients: words("Qui les reçoit\u00a0?", "من يتوصل بها؟", "Who receives them?"),
    answers: words("À quoi devez-vous répondre\u00a0?", "عماذا يجب أن تجيبوا؟", "What must you answer?"),
    retention: words(
      "Combien de temps sont-elles gardées\u00a0?",
      "كم من الوقت نحتفظ بها؟",
      "How long are they kept?",
    ),
    transfers: words("Quittent-elles le Maroc\u00a0?", "هل تغادر المغرب؟", "Do they leave Morocco?"),
    rights: words("Quels sont vos droits\u00a0?", "ما هي حقوقكم؟", "What are your rights?"),
    network: words(
      "Vos données passent par internet",
      "معطياتكم تمر عبر الأنترنيت",
      "Your data pass over the internet",
    ),
    formality: words(
      "Que dit la CNDP\u00a0?",
      "ماذا عن اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي؟",
      "What about the data protection authority (CNDP)?",
    ),
  },
  representative: words(
    "Représentant au Maroc\u00a0: {}",
    "الممثل بالمغرب: {}",
    "Representative in Morocco: {}",
  ),
  direct: words("C’est vous qui nous les donnez.", "أنتم من يعطينا إياها.", "You give them to us yourself."),
  indirect: words(
    "Elles nous viennent de quelqu’un d’autre que vous.",
    "توصلنا بها من غيركم.",
    "They come to us from somebody other than you.",
  ),
  from: words(
    "Elles ne viennent pas de vous. Source\u00a0: {}",
    "لم نتوصل بها منكم. المصدر: {}",
    "They do not come from you. Source: {}",
  ),
  nobody: words("Personne d’autre que nous.", "لا أحد غيرنا.", "Nobody but us."),
  compulsory: words("{}\u00a0: réponse obligatoire.", "{}: الجواب إلزامي.", "{}: you must answer."),
  optional: words("{}\u00a0: réponse facultative.", "{}: الجواب اختياري.", "{}: you may leave it out."),
  without: words("Sans réponse\u00a0: {}", "عند عدم الجواب: {}", "Without an answer: {}"),
  network: words(
    "Elles peuvent y circuler sans garantie de sécurité, et être lues et utilisées par des tiers non autorisés.",
    "قد تتداول فيها دون ضمانات للسلامة، وقد يطلع عليها ويستعملها أغيار غير مأذون لهم.",
    "There they may travel without a guarantee of security, and be read and used by third parties who are not allowed to.",
  ),
  declaration: words(
    "Nous lui avons déclaré cette utilisation.",
    "صرحنا لها بهذا الاستعمال.",
    "We have declared this use to it.",
  ),
  authorisation: words(
    "Elle a autorisé cette utilisation.",
    "أذنت بهذا الاستعمال.",
    "It has authorised this use.",
  ),
  number: words("Numéro\u00a0: {}", "الرقم: {}", "Number: {}"),
  // Without the number nothing shows that there is a receipt or an authorisation.
  later: {
    declaration: words(
      "Le numéro de son récépissé n’est pas encore connu.",
      "رقم وصلها غير معروف بعد.",
      "The number of its receipt is not known yet.",
    ),
    authorisation: words(
      "Le numéro de son autorisation n’est pas encore connu.",
      "رقم إذنها غير معروف بعد.",
      "The number of its authorisation is not known yet.",
    ),
  },
} as const;
