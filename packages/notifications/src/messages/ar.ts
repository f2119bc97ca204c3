import type { NotificationsErrorCode } from "./en.js";

/** Arabic messages of the errors of `@data-tika/notifications`. */
export const ar = {
  "notifications.invalid_facts":
    "عدد الأجوبة غير المقروءة: \u2068{count}\u2069، أولها عن السؤال \u2068{question}\u2069.",
  "notifications.invalid_payload":
    "الوثيقة غير صحيحة. عدد الأجوبة الواجب تصحيحها: \u2068{count}\u2069، الخانات: \u2068{boxes}\u2069.",
  "notifications.unknown_kind": "لا توجد وثيقة من هذه الطبيعة.",
  "notifications.unknown_language":
    "تكتب الوثيقة باللغة الفرنسية (\u2068fr\u2069) أو العربية (\u2068ar\u2069) أو الإنجليزية (\u2068en\u2069).",
  "notifications.no_payload": "لا تحمل الوثيقة أي محتوى يقرؤه هذا البرنامج.",
  "notifications.payload_changed": "محتوى الوثيقة لا يطابق بصمته.",
  "notifications.invalid_font":
    "الخط المعطى في \u2068{weight}\u2069 ليس خط \u2068TrueType\u2069 ولا \u2068OpenType\u2069.",
  "notifications.font_lacks_signs": "عدد أحرف الوثيقة التي لا يرسمها الخطان: \u2068{count}\u2069.",
  "notifications.library_missing":
    "مكتبة غير موجودة: \u2068{library}\u2069. ثبتوها لكتابة ملف \u2068PDF\u2069.",
  "notifications.invalid_custody": "سجل حراسة الأدلة أو الفعل المراد إضافته غير صحيح.",
  "notifications.not_for_recipient": "هذه الوثيقة أو هذا الجزء منها غير موجه إلى هذا المرسل إليه.",
  "notifications.outside_consent": "الرضى لا يشمل هذا المرسل إليه.",
} as const satisfies Readonly<Record<NotificationsErrorCode, string>>;
