import type { SocialAidErrorCode } from "./en.js";

/** Arabic messages of the example's own errors. */
export const ar = {
  "social_aid.directory_in_use":
    "مجلد المعطيات مفتوح من طرف عملية أخرى (pid {pid})؛ انتظروا انتهاءها أو أوقفوها.",
  "social_aid.foreign_directory": "يحتوي مجلد الإخراج على ما لم يكتبه هذا البرنامج؛ أفرغوه أو اختاروا غيره.",
  "social_aid.invalid_payload": "الوثيقة {kind} بها أخطاء عددها {issues} ولم تكتب.",
  "social_aid.missing_option": "الخيار --{option} يحتاج إلى قيمة.",
  "social_aid.unknown_option": "هناك خيار لا يعرفه هذا البرنامج؛ انظروا --help.",
  "social_aid.unreadable_file": "تتعذر قراءة الملف المحدد بالخيار --csv.",
  "social_aid.unwritable_output": "تتعذر الكتابة في مجلد الإخراج.",
} as const satisfies Readonly<Record<SocialAidErrorCode, string>>;
