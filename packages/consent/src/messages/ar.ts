/**
 * Arabic sentences of `@data-tika/consent`.
 *
 * @module consent/messages/ar
 */
import type { DecisionReasonCode } from "../consent-decision.js";
import type { ImportFindingCode } from "../exchange/import-finding.js";
import type { ConsentSentences } from "../explain-decision.js";
import type { LedgerFindingCode } from "../ledger-finding.js";
import type { ConsentErrorCode } from "./en.js";
import { captures, dossier, events, paper, refusals } from "./paper/ar.js";

/** Arabic messages of the errors of `@data-tika/consent`. */
export const ar = {
  "consent.capture_proof_missing": "يستلزم الرضى الملتقط عبر {capture} بصمة دليله.",
  "consent.channel_missing": "يُطلب الرضى للغاية {purpose} عن كل قناة على حدة: حددوا إحداها.",
  "consent.checkpoint_ahead": "عدد قيود نقطة المراقبة أكبر من قيود السجل أو من قيود النقطة اللاحقة.",
  "consent.checkpoint_fork": "لا يمكن أن تكون نقطتا المراقبة، بعدد قيود {from} و{to}، لسجل واحد.",
  "consent.checkpoint_other_origin": "نقطة المراقبة لسجل آخر.",
  "consent.duplicate_event": "سبق تسجيل حدث بهذا المعرّف تحت مفتاح آخر.",
  "consent.entry_too_large": "يتجاوز القيد {bytes} بايت.",
  "consent.event_in_future": "تاريخ الحدث لاحق لساعة السجل.",
  "consent.idempotency_conflict": "سبق استعمال مفتاح عدم التكرار هذا لمحتوى آخر.",
  "consent.invalid_checkpoint": "النص ليس نقطة مراقبة.",
  "consent.invalid_event": "الحدث غير صحيح في الموضع {field}.",
  "consent.invalid_log": "تعذرت قراءة القيد رقم {index} أو ليس هو الذي تحمله الشجرة: شغّل verify.",
  "consent.invalid_notice": "الإشعار غير صحيح في الموضع {field}.",
  "consent.invalid_option": "الخيار {option} غير صحيح.",
  "consent.invalid_person":
    "لا يمكن أن تكون الوقائع المتعلقة بالشخص صحيحة في الموضع {field}: نهايتها قبل بدايتها.",
  "consent.invalid_receipt": "النص ليس وصلا.",
  "consent.language_not_in_notice": "ليس للإشعار نص باللغة {language}.",
  "consent.mandate_exceeded": "لا يشمل الانتداب هذه الغاية أو انتهت مدته.",
  "consent.marketing_without_channels":
    "غاية الاستقراء المباشر تحدد قنواتها: تستلزم المادة 10 الرضى بكل وسيلة.",
  "consent.notice_not_effective": "لم يكن الإشعار ساري المفعول بعد عند وقوع الحدث.",
  "consent.receipt_promised": "النص وعد بوصل: يمكن الحصول على الوصل نفسه عندما يتضمن السجل الحدث.",
  "consent.sealed_lost": "لم يعد الجزء الشخصي من الحدث موجودا رغم أن أحدا لم يمسحه: شغّل verify.",
  "consent.sealed_unreadable": "لا يمكن فتح الجزء المختوم من الحدث بهذا المفتاح.",
  "consent.shown_not_recorded":
    "يحيل الرضى إلى إشعار عُرض من قبل، ولم يُسجَّل أي حدث من هذا النوع: سجلوا العرض أولا، أو سجلوا الرضى بصفة legacy، أو بصفة already-informed مع دليله.",
  "consent.store_failed": "تعذر على المخزن إنجاز العملية {task}.",
  "consent.unknown_channel": "لا يُطلب الرضى للغاية {purpose} عبر هذه القناة.",
  "consent.unknown_event": "لم يُسجَّل شيء بهذا المعرّف.",
  "consent.unknown_notice": "لم يُنشر في السجل أي إشعار بهذه البصمة.",
  "consent.unknown_purpose": "لا يذكر أي إشعار هذه الغاية.",
  "consent.unknown_recipient": "لا يُطلب الرضى للغاية {purpose} لفائدة هذا الغير.",
} as const satisfies Readonly<Record<ConsentErrorCode, string>>;

const reasons = {
  "consent-given": "تم الإعراب عن الرضى ولا يزال قائما.",
  "legal-basis": "يستند الإشعار إلى أساس آخر غير الرضى، ولا يُنظر هنا في شروط هذا الأساس.",
  "never-asked": "لم يُسأل الشخص المعني قط.",
  "not-answered": "لا يزال جواب ضروري واحد على الأقل ناقصا.",
  refused: "رُفض الرضى.",
  withdrawn: "سُحب الرضى.",
  objected: "تعرّض الشخص المعني على المعالجة.",
  expired: "انتهت مدة الرضى.",
  revoked: "أنهت الرضى جهة أخرى غير الشخص المعني.",
  "withdrawal-of-nothing": "سُجّل سحب للرضى دون أن يُسجَّل قبله أي رضى.",
  "notice-unknown": "الإشعار الذي يحيل إليه الرضى غير معروف.",
  "notice-not-effective": "لم يكن الإشعار ساري المفعول.",
  "not-in-notice": "لا يطلب الإشعار شيئا عبر هذه القناة أو لفائدة هذا الغير.",
  "notice-widened": "أصبح الإشعار يطلب أكثر مما تم الرضى به أو شيئا آخر غيره.",
  "not-informed": "لا شيء يثبت إخبار الشخص المعني قبل رضاه.",
  "not-express": "يلزم هنا رضى صريح، وهذا الرضى ليس كذلك.",
  "basis-not-enough": "لا يكفي هذا الأساس القانوني وحده حيث يلزم رضى صريح.",
  "majority-reached": "أعرب نائب شرعي عن الرضى، وقد بلغ الشخص المعني سن الرشد القانوني فوجب سؤاله.",
  "age-uncertain": "ليس من المؤكد أن الشخص المعني بلغ سن الرشد القانوني.",
  "birth-unknown": "أعرب نائب عن الرضى ولا شيء يثبت أن الشخص المعني قاصر.",
  "minor-needs-representative": "أعرب قاصر عن رضاه دون نائبه الشرعي.",
  "representative-without-authority": "من أعرب عن الرضى ليس من النواب الشرعيين.",
  "representatives-unknown": "أعرب نائب عن الرضى، والوقائع لا تحدد من هم النواب الشرعيون.",
  "representation-rule-missing": "يوجد عدة نواب شرعيين ولا تحدد الغاية رضى من منهم يُعتد به.",
  "representative-not-named": "لم يُعيَّن النائب الشرعي الذي يُعتد برضاه.",
  "representatives-disagree": "النواب الشرعيون غير متفقين.",
  "guardian-changed": "تغيّر النواب الشرعيون منذ ذلك الحين، ويجب سؤال النواب الحاليين.",
  emancipated: "أعرب نائب شرعي عن الرضى، وقد تم ترشيد الشخص المعني فوجب سؤاله.",
  "judgment-needs-representative": "الشخص المعني تحت النيابة الشرعية بموجب حكم، ولم يعرب نائبه عن الرضى.",
  "judgment-lifted": "أعرب نائب شرعي عن الرضى بموجب حكم رُفع بعد ذلك فوجب سؤال الشخص المعني.",
  "representation-interrupted":
    "لا شيء يثبت أن الشخص المعني كان تحت النيابة الشرعية عند إعراب النائب عن الرضى وطوال المدة اللاحقة.",
  "mandate-exceeded": "من أعرب عن الرضى لم يكن له انتداب لهذه الغاية في ذلك الوقت.",
  "before-birth": "تاريخ الرضى سابق لولادة الشخص المعني.",
  legacy: "الرضى منقول من سجلات قديمة ولا شيء يثبت ما أُخبر به الشخص المعني.",
  "not-proved": "دوّن الرضى غيرُ الشخص المعني دون دليل.",
  "uses-unknown": "الرضى محدد بعدد من الاستعمالات ولا يُعرف عدد ما تم منها.",
  "occasion-unknown": "ينتهي الرضى بحلول مناسبة معينة ولا يُعرف هل حلّت.",
  erased: "تم مسح دليل ما سبق الرضى به.",
  "soft-opt-in": "يسمح القانون بمراسلة الزبون بالبريد الإلكتروني في شأن سلع مماثلة مع تمكينه من التعرض.",
  "soft-opt-in-not-open":
    "لا يسري استثناء الزبناء إلا على الاستقراء المباشر بالبريد الإلكتروني من طرف البائع نفسه.",
  "soft-opt-in-withheld":
    "لا يُستعمل استثناء الزبناء تجاه من قد يكون قاصرا، ولا حيث يلزم رضى صريح، ولا بعد المسح.",
  "soft-opt-in-incomplete": "لم تجتمع كل شروط استثناء الزبناء.",
  "marketing-needs-consent":
    "يستلزم الاستقراء المباشر بآلية اتصال أو جهاز استنساخ بعدي أو بريد إلكتروني أو تكنولوجيا مماثلة رضى مسبقا أيا كان أساسه الآخر.",
} as const satisfies Readonly<Record<DecisionReasonCode, string>>;

const findings = {
  "entry-missing": "قيود ناقصة ابتداء من الرقم {index}، وعددها {count}.",
  "entry-repeated": "يوجد القيد رقم {index} مرتين في السجل.",
  "entry-beyond-tree": "يوجد القيد رقم {index} بعد نهاية الشجرة.",
  "entry-beside": "صفوف تحمل رقما من أرقام السجل ولا تصادفها قراءته بالترتيب، وعددها {count}.",
  "entry-unreadable": "تعذرت قراءة محتوى القيد رقم {index}.",
  "entry-changed": "تم تغيير محتوى القيد رقم {index}.",
  "column-changed": "العمود {column} في القيد رقم {index} لا يطابق محتواه.",
  "entry-foreign": "القيد رقم {index} مأخوذ من سجل آخر.",
  "pending-differs": "قيد ينتظر ترقيمه ليس كما كُتب أو هو من سجل آخر: {entry}.",
  "tree-differs": "لا تعطي القيود الجذر الذي كان للشجرة عند إضافتها.",
  "tile-differs": "لا تحتوي القطعة رقم {index} من المستوى {level} على بصمات القيود.",
  "part-missing": "لم يعد الجزء الشخصي من القيد {entry} أو مفتاحه موجودا، ولم يمسحه أحد.",
  "part-differs": "الجزء الشخصي من القيد {entry} ليس هو الذي حفظ السجل بصمته.",
  "part-after-erasure": "عاد الجزء الشخصي من القيد {entry} إلى الوجود رغم مسحه.",
  "key-after-erasure": "عاد مفتاح أحد الأشخاص إلى الوجود بعد المسح {entry}.",
  "checkpoint-refused": "نقطة المراقبة المحتفظ بها ليست لهذا السجل أو أن توقيعها غير صحيح.",
  "checkpoint-ahead": "عدد قيود نقطة المراقبة المحتفظ بها {size} وعدد قيود السجل أقل: حُذف آخره.",
  "checkpoint-differs":
    "القيود الأولى، وعددها {size}، ليست قيود نقطة المراقبة المحتفظ بها: أُعيدت كتابة السجل.",
} as const satisfies Readonly<Record<LedgerFindingCode, string>>;

const imports = {
  "not-json": "السطر {line}، العمود {column}: لم تعد الوثيقة بصيغة JSON ابتداءً من هنا.",
  "duplicate-key": "السطر {line}، العمود {column}: يتكرر الاسم {path} في الكائن نفسه.",
  "missing-field": "السطر {line}، العمود {column}: الحقل {path} ناقص.",
  "unusable-value": "السطر {line}، العمود {column}: قيمة {path} غير صالحة للاستعمال.",
  "inexact-value": "السطر {line}، العمود {column}: أُخذت قيمة {path} بأقرب مصطلح.",
  "not-mapped": "السطر {line}، العمود {column}: لم يُؤخذ {path}.",
} as const satisfies Readonly<Record<ImportFindingCode, string>>;

/** Arabic sentences of decisions and findings. */
export const sentences: ConsentSentences = {
  language: "ar",
  denied: "لا يوجد رضى يسمح بهذه المعالجة",
  reasons,
  findings,
  imports,
  events,
  captures,
  paper,
  refusals,
  dossier,
};
