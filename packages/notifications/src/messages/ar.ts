import type { NotificationsErrorCode } from "./en.js";

/** Arabic messages of the errors of `@data-tika/notifications`. */
export const ar = {
  "notifications.invalid_facts":
    "الوقائع ليست على الشكل المطلوب. عدد الأخطاء: {count}، وأولها في الحقل {field}.",
  "notifications.invalid_payload": "الوثيقة غير صحيحة. عدد الأخطاء: {count}، وأولها في الحقل {field}.",
  "notifications.unknown_kind": "لا توجد وثيقة من هذه الطبيعة.",
  "notifications.unknown_language": "تكتب الوثيقة باللغة fr أو ar أو en.",
  "notifications.no_payload": "لا تحمل الوثيقة أي محتوى يقرؤه هذا البرنامج.",
  "notifications.payload_changed": "محتوى الوثيقة لا يطابق بصمته.",
  "notifications.invalid_font": "الخط المعطى في {weight} ليس خط TrueType ولا OpenType.",
  "notifications.font_lacks_signs": "عدد أحرف الوثيقة التي لا يرسمها الخطان: {count}.",
  "notifications.library_missing": "مكتبة غير موجودة: {library}. ثبتوها لكتابة ملف PDF.",
  "notifications.invalid_custody": "سجل حراسة الأدلة أو الفعل المراد إضافته غير صحيح.",
  "notifications.not_for_recipient": "هذه الوثيقة أو هذا الجزء منها غير موجه إلى هذا المرسل إليه.",
  "notifications.outside_consent": "الرضى لا يشمل هذا المرسل إليه.",
} as const satisfies Readonly<Record<NotificationsErrorCode, string>>;
