import type { IdentifierErrorCode, IdentifierReason } from "./en.js";

/** Arabic sentences of `@data-tika/identifiers`: its errors, and the reasons of `parseIdentifier`. */
export const ar = {
  "identifiers.unknown_kind": "لا يوجد نوع من المعرفات بهذا الاسم.",
  "identifiers.not_an_identifier": "النص ليس معرفا من النوع {kind}.",
  "identifiers.empty": "لم يعط أي رقم.",
  "identifiers.too_long": "النص أطول من أن يكون رقما من هذا النوع.",
  "identifiers.wrong_form": "لا يوافق الرقم نوعه من حيث الطول أو الحروف.",
  "identifiers.wrong_check_digits": "مفتاح المراقبة لا يوافق باقي الرقم.",
  "identifiers.unusual_form": "ليس للرقم شكل الأرقام الحالية من نوعه.",
  "identifiers.court_missing": "لم تذكر المحكمة التي تمسك السجل، والرقم لا يكون فريدا إلا معها.",
  "identifiers.placeholder": "الرقم كله أصفار ويبدو أنه يقوم مقام رقم غير متوفر.",
} as const satisfies Readonly<Record<IdentifierErrorCode | IdentifierReason, string>>;
