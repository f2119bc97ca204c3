import type { CoreErrorCode } from "./en.js";

/** Arabic messages of the errors of `@data-tika/core`. */
export const ar = {
  "core.invalid_day": "الحقل {field} ليس يوما من أيام التقويم مكتوبا على شكل YYYY-MM-DD.",
  "core.invalid_instant": "الحقل {field} ليس لحظة زمنية صحيحة.",
  "core.invalid_period":
    "المدة {field} ليست مدة وفق المعيار ISO 8601 بالسنوات أو الأشهر أو الأسابيع أو الأيام.",
  "core.unknown_act": "الإحالة لا تشير إلى أي نص معروف هنا.",
  "core.unknown_article": "لا توجد مادة بهذا الرقم في النص {act}.",
  "core.catalogue_unreadable": "تعذرت قراءة فهرس قاعدة البيانات.",
  "core.invalid_identifier": "اسم جدول أو عمود فارغ أو يحتوي على حرف معدوم.",
  "core.migration_changed": "سبق تطبيق الترحيل {migration} للحزمة {package} بتعليمات مختلفة.",
  "core.migration_failed":
    "رفضت قاعدة البيانات الترحيل {migration} للحزمة {package}، ولم يُحتفظ بأي شيء من هذا التنفيذ.",
  "core.migration_out_of_order": "الترحيل {migration} للحزمة {package} مذكور مرتين أو في غير ترتيبه.",
  "core.serialisation_exhausted": "رُفضت المعاملة بسبب معاملات أخرى متزامنة، عدد المحاولات: {attempts}.",
  "core.invalid_checkpoint": "السطر {line} ليس سطر نقطة مراقبة.",
  "core.invalid_encoding": "النص ليس مكتوبا بترميز {encoding} صحيح.",
  "core.invalid_key": "المفتاح ليس مفتاح Ed25519 من 32 بايتا على الشكل المنتظر.",
  "core.invalid_key_name": "لا يجوز أن يكون اسم المفتاح فارغا أو أن يتضمن مسافة أو علامة زائد.",
  "core.json_cycle": "كائن يتضمن نفسه، فليس له شكل JSON.",
  "core.json_lone_surrogate": "نص يتضمن نصف رمز منفردا، فليس له شكل UTF-8.",
  "core.json_not_data":
    "المعطيات البسيطة وحدها لها شكل JSON معياري: null والقيم المنطقية والأعداد والنصوص والمصفوفات والكائنات البسيطة.",
  "core.json_not_finite": "ليس لـ NaN وللقيم غير المنتهية شكل JSON.",
  "core.json_too_deep": "المعطيات متداخلة على أكثر من {levels} مستوى.",
  "core.no_ed25519": "لا تتوفر بيئة التشغيل على Ed25519 في WebCrypto؛ وتحتاج صفحة الويب إلى HTTPS.",
  "core.outside_tree": "ليست هذه الورقة في الشجرة أو لم يكن للشجرة هذا الحجم قط.",
  "core.file_locked": "تعمل العملية {pid} على الملف.",
  "core.invalid_calendar": "خيار التقويم {field} لا يترك أي يوم عمل، أو ليس بالشكل المنتظر.",
  "core.invalid_suspension": "التعليق رقم {position} يبدأ خارج الأجل الجاري، أو ينتهي قبل أن يبدأ.",
  "core.not_suspendable":
    "لا يوجد في النصوص المقروءة هنا ما يسمح بأن يعلق طلب المعلومات الإضافية الأجل {delay}.",
  "core.unknown_delay": "لا يوجد أجل قانوني بهذا الاسم.",
  "core.invalid_chart": "يتعذر رسم المبيان: {field} فارغ، أو ليس عددا، أو لا يتضمن قيمة لكل فئة.",
  "core.unsafe_link":
    "الخاصية {attribute} لا تؤدي إلى صفحة ويب ولا إلى عنوان إلكتروني ولا إلى رقم هاتف ولا إلى موضع في الصفحة.",
  "core.unsafe_template": "القيمة رقم {position} في القالب موضوعة حيث لا يمكن تأمين أي نص.",
} as const satisfies Readonly<Record<CoreErrorCode, string>>;
