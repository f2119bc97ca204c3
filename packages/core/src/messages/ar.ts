import type { CoreErrorCode } from "./en.js";

/** Arabic messages of the errors of `@data-tika/core`. */
export const ar = {
  "core.invalid_day": "الحقل {field} ليس يوما من أيام التقويم مكتوبا على شكل YYYY-MM-DD.",
  "core.invalid_instant": "الحقل {field} ليس لحظة زمنية صحيحة.",
  "core.invalid_period":
    "المدة {field} ليست مدة وفق المعيار ISO 8601 بالسنوات أو الأشهر أو الأسابيع أو الأيام.",
  "core.unknown_act": "الإحالة لا تشير إلى أي نص معروف هنا.",
  "core.unknown_article": "لا توجد مادة بهذا الرقم في النص {act}.",
  "core.invalid_identifier": "اسم جدول أو عمود فارغ أو يحتوي على حرف معدوم.",
  "core.migration_changed": "سبق تطبيق الترحيل {migration} للحزمة {package} بتعليمات مختلفة.",
  "core.migration_failed":
    "رفضت قاعدة البيانات الترحيل {migration} للحزمة {package}، ولم يُحتفظ بأي شيء من هذا التنفيذ.",
  "core.migration_out_of_order": "الترحيل {migration} للحزمة {package} مذكور مرتين أو في غير ترتيبه.",
  "core.serialisation_exhausted": "رُفضت المعاملة {attempts} مرات بسبب معاملات أخرى متزامنة.",
} as const satisfies Readonly<Record<CoreErrorCode, string>>;
