import type { RegisterErrorCode } from "./en.js";

/** Arabic messages of the errors of `@data-tika/register`. */
export const ar = {
  "register.invalid_declaration": "التصريح بالمعالجة {processing} غير صحيح في {path} ({problem}).",
  "register.duplicate_id": "القائمة {list} تذكر {id} مرتين.",
  "register.unknown_reference": "الغاية {purpose} تذكر {id} غير الموجود في القائمة {list}.",
  "register.representation_missing":
    "الغاية {purpose} تطلب رضى قاصرين دون تحديد النائب الشرعي الذي يلزم رضاه: أحدهم أو جميعهم أو نائب معين.",
  "register.model_missing":
    "التصريح المبسط يذكر القرار الذي يشمل المعالجة {processing}، ولا يتضمن التصريح أي نموذج.",
  "register.no_column": "المعالجة {processing} لا تصرح بأي عمود من مجموعة المعطيات {dataset}.",
  "register.duplicate_column": "العمود {column} من مجموعة المعطيات {dataset} وارد في فئتين من المعطيات.",
  "register.not_the_controller":
    "تتم المعالجة {processing} لحساب مسؤول آخر عن المعالجة، وهو الذي يقوم بالإجراء.",
} as const satisfies Readonly<Record<RegisterErrorCode, string>>;
