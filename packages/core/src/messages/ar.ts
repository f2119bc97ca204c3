import type { CoreErrorCode } from "./en.js";

/** Arabic messages of the errors of `@data-tika/core`. */
export const ar = {
  "core.invalid_day": "الحقل {field} ليس يوما من أيام التقويم مكتوبا على شكل YYYY-MM-DD.",
  "core.invalid_instant": "الحقل {field} ليس لحظة زمنية صحيحة.",
  "core.invalid_period":
    "المدة {field} ليست مدة وفق المعيار ISO 8601 بالسنوات أو الأشهر أو الأسابيع أو الأيام.",
  "core.unknown_article": "لا توجد مادة بهذا الرقم في النص {act}.",
} as const satisfies Readonly<Record<CoreErrorCode, string>>;
