import type { ConsentEventKind, OpeningEvent } from "../../consent-event.js";
import type { DossierFindingCode } from "../../paper/dossier-finding.js";
import type { PaperWord } from "../../paper/paper-word.js";
import type { ReceiptObjection } from "../../receipt-key.js";

/** What each event is called, in Arabic. */
export const events = {
  shown: "عُرض الإشعار",
  given: "مُنح الرضى",
  refused: "رُفض الرضى",
  withdrawn: "سُحب الرضى",
  expired: "انتهى أجل الرضى",
  renewed: "جُدد الرضى",
  objected: "تعرض",
  revoked: "أنهى الغيرُ الرضى",
  "guardian-changed": "تغيير النواب الشرعيين",
  "majority-reached": "بلوغ سن الرشد",
  erased: "محو الجزء الشخصي",
} as const satisfies Readonly<Record<ConsentEventKind, string>>;

/** Words of receipts and dossiers, in Arabic. */
export const paper = {
  receipt: "وصل تسجيل متعلق بالرضى",
  happened: "ما تم تسجيله",
  purpose: "الغاية",
  when: "التاريخ والساعة",
  controller: "المسؤول عن المعالجة",
  contact: "للسحب أو التعرض",
  basis: "أساس المشروعية",
  data: "المعطيات",
  compulsory: "جواب إجباري",
  optional: "جواب اختياري",
  sensitive: "حساس",
  recipients: "الأغيار المرسل إليهم",
  none: "لا أحد",
  subject: "الاسم المستعار للشخص",
  notice: "بصمة الإشعار",
  event: "المعرف",
  issued: "تاريخ إعداد الوصل",
  place: "الموضع في السجل",
  key: "المفتاح المنشور",
  proof: "يحمل هذا الرمز الإثبات. ويمكن التحقق منه بدون شبكة، بالمفتاح المنشور وحده.",
  names: "يسمي هذا الرمز الحدث والوصل. ويوجد الإثبات في الوصل الموقع.",
  signed: "الوصل الموقع",
  dossier: "ملف غاية",
  period: "الفترة",
  shownText: "النص كما عُرض",
  effective: "عُرض ابتداء من",
  statistics: "الأجوبة",
  persons: "أشخاص",
  month: "الشهر",
  channel: "القناة",
  everyChannel: "بدون قناة",
  shownIn: "عُرض باللغة",
  checkpoints: "نقط المراقبة",
  size: "المدخلات",
  root: "جذر الشجرة",
  receipts: "الوصولات الموقعة",
  digest: "بصمة ملف الإثبات",
  check:
    "يمكن لأي كان التحقق من ملف الإثبات بالمفتاح المنشور وحده: كل وصل، وكل نقطة مراقبة، وأن الأجوبة المحسوبة هنا هي أجوبة الوصولات. وهو يثبت ما يتضمنه؛ أما أن لا شيء حُذف منه فيبينه السجل المصدَّر.",
  made: "تاريخ الإعداد",
  log: "السجل",
  formality: "وصل أو إذن اللجنة الوطنية",
  otherwise: "عند عدم الجواب",
  strength: "صيغة الرضى",
  express: "رضى صريح",
  indubitable: "رضى لا يترك مجالا للشك",
  validity: "المدة",
  endless: "إلى حين سحبه",
  actor: "صاحب الفعل",
  self: "الشخص المعني نفسه",
  capture: "طريقة التلقي",
  number: "الرقم",
  receiptDigest: "بصمة القيد",
} as const satisfies Readonly<Record<PaperWord, string>>;

/** What each way of capturing an answer is called, in Arabic. */
export const captures = {
  web: "استمارة على الإنترنت",
  app: "تطبيق",
  paper: "استمارة ورقية",
  voice: "صوت",
  counter: "شباك",
  sms: "رسالة نصية قصيرة",
} as const satisfies Readonly<Record<OpeningEvent["capture"], string>>;

/** Why a receipt is not to be believed, in Arabic. */
export const refusals = {
  malformed: "هذا النص ليس وصلا أو هو غير كامل.",
  "no-known-key": "لم يوقعه أي من المفاتيح المنشورة.",
  "bad-signature": "التوقيع غير صحيح: تم تغيير شيء فيه.",
  "key-expired": "لم يكن المفتاح الذي وقعه ساري المفعول عند إعداده.",
  "issued-later": "تاريخه لاحق لوقت هذا التحقق.",
  "other-origin": "هو من سجل آخر.",
  "checkpoint-refused": "نقطة المراقبة التي يتضمنها لم يوقعها السجل.",
  "entry-differs": "لا يقول ما يقوله قيد السجل.",
  "not-included": "لا يبين الإثبات أن القيد موجود في السجل.",
  promised: "هذا وعد بوصل ولا يثبت شيئا بعد: اطلبوا الوصل لاحقا.",
  "other-event": "يخص حدثا آخر.",
} as const satisfies Readonly<Record<ReceiptObjection, string>>;

/** What is wrong with a dossier, in Arabic. */
export const dossier = {
  malformed: "ليس هذا الملف ملف غاية.",
  "checkpoint-refused": "نقطة المراقبة رقم {index} من سجل آخر، أو توقيعها غير صحيح.",
  "checkpoint-differs": "سجل نقطة المراقبة رقم {index} ليس بداية سجل النقطة الأخيرة.",
  "receipt-refused": "لا يمكن التحقق من الوصل رقم {index}.",
  "receipt-outside": "الوصل رقم {index} يخص غاية أخرى أو زمنا آخر.",
  "receipt-repeated": "الوصل رقم {index} مكرر.",
  "notice-differs": "الإشعار رقم {index} ليس الذي تسميه بصمته.",
  "notice-missing": "يخص الوصل رقم {index} إشعارا غير موجود في الملف.",
  "statistics-differ": "الأجوبة المحسوبة ليست أجوبة الوصولات.",
  "receipt-elsewhere": "الوصل رقم {index} مثبت في شجرة أخرى غير شجرة نقطة المراقبة الأخيرة.",
  "receipt-differs": "لا يقول الوصل رقم {index} ما يقوله إشعاره.",
  "notice-unproved": "لا يخص أي وصل الإشعار رقم {index}: لا شيء يثبت أنه استُعمل.",
} as const satisfies Readonly<Record<DossierFindingCode, string>>;
