import type { Explanations } from "./explanations.js";

/** Arabic sentences of decisions. */
export const ar: Explanations = {
  phase: {
    active: "استعمال اعتيادي",
    intermediate: "حفظ وسيط",
    definitive: "حفظ لأغراض تاريخية أو إحصائية أو علمية",
    ended: "انصرمت مدة الاحتفاظ",
    unknown: "غير محددة",
  },
  action: {
    keep: "الاحتفاظ",
    block: "إغلاق الولوج: لا استعمال ولا إتلاف",
    delete: "المسح",
    anonymise: "جعل المعطيات مجهولة الاسم",
    pseudonymise: "استعمال أسماء مستعارة",
    "archive-then-delete": "الأرشفة ثم المسح",
    restrict: "إغلاق الولوج",
    review: "عرض الأمر على شخص ليقرر",
  },
  reason: {
    "no-rule": "لا تنطبق أي قاعدة سارية على هذا السطر.",
    "value-missing":
      "تقرأ القاعدة {rule} العمود {column} الذي لم يُقدَّم أو قُدِّم حسب ساعة الجهاز: يبقى السطر على حاله.",
    "start-missing":
      "تُحتسب القاعدة {rule} ابتداء من العمود {column} وهو لا يتضمن أي يوم: يبقى السطر على حاله.",
    start: "تُحتسب القاعدة {rule} ابتداء من العمود {column}: {day}.",
    "start-birthday": "تُحتسب القاعدة {rule} ابتداء من بلوغ سن {period} حسب العمود {column}: {day}.",
    "start-event": "تُحتسب القاعدة {rule} ابتداء من الواقعة {event} (العمود {column} في {dataset}): {day}.",
    "event-missing":
      "تُحتسب القاعدة {rule} ابتداء من الواقعة {event} التي ليس لها سطر في {dataset} أو لها سطر بلا يوم في {column}: يبقى السطر على حاله.",
    "start-absent": "القاعدة {rule}: لم تقع {from} ولا تُحتسب.",
    "start-last": "القاعدة {rule}: يُحتسب آخر هذه الأيام وهو {day}.",
    phase: "القاعدة {rule}: تنتهي مرحلة «{phase}» ومدتها {period} يوم {until}.",
    floor: "القاعدة {rule}: {period} على الأقل ({source})، إلى غاية {until}.",
    ceiling: "القاعدة {rule}: {period} على الأكثر ({source})، إلى غاية {until}.",
    "decided-by": "يحل الأجل يوم {dueOn} حسب {bound} في القاعدة {rule}.",
    overridden: "لو طُبقت القاعدة {rule} وحدها لكان الأجل يوم {dueOn}.",
    extension:
      "يسمح إذن اللجنة الوطنية رقم {reference} بالاحتفاظ بالسطر إلى غاية {until} (القانون 09-08، المادة 3-2).",
    hold: "وقف المسح {hold} سارٍ: لا يُمسح أي شيء.",
    "hold-unclear": "يتعلق وقف المسح {hold} بشخص، ولا يذكر السطر من يعنيه: لا يُمسح أي شيء.",
    "hold-value-missing":
      "يقرأ وقف المسح {hold} العمود {column} الذي لم يُقدَّم أو قُدِّم حسب ساعة الجهاز: لا يُمسح أي شيء.",
    "milder-action": "تختلف القواعد في الإجراء، ويُعتمد أخفها وهو إجراء القاعدة {rule}.",
    "no-visa":
      "أرشيف عام: لا يشمل أي بيان إتلاف مؤشر عليه هذا السطر من {dataset} (المرسوم 2-14-267، المادتان 13 و14).",
  },
  bound: { period: "المدة", floor: "المدة الدنيا", ceiling: "المدة القصوى" },
};
