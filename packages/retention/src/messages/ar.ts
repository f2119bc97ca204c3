import type { RetentionErrorCode } from "./en.js";

/** Arabic messages of the errors of `@data-tika/retention`. */
export const ar = {
  "retention.aborted": "توقف التنفيذ بعد {slices} دفعات، ويمكن متابعته بإعادة تنفيذ الخطة نفسها.",
  "retention.action_not_executable":
    "يتطلب الإجراء {action} على {dataset} تحويلا أو أرشيفا ضمن الخيارات، ولم يُكتب أي شيء.",
  "retention.ambiguous_event": "تعطي القاعدتان {rule} و{other} معنيين لواقعة واحدة.",
  "retention.archive_mismatch": "لم يُرجع الأرشيف ما كُتب فيه، ولم يُمسح أي شيء.",
  "retention.column_type": "تقارن القاعدة {rule} العمود {column} من {dataset} بقيمة من نوع آخر.",
  "retention.connection_lost":
    "انقطع الاتصال أثناء الدفعة {slice} من {dataset}؛ الدفعات السابقة منجزة، وهذه إما تمت كاملة أو لم تُمس: أعد تنفيذ الخطة نفسها.",
  "retention.database_refused":
    "رفضت قاعدة البيانات تعليمة من {step} أو تعذر الاتصال بها، ويبقى ما سبق تثبيته.",
  "retention.digest_key_short": "مفتاح البصمات أقل من 32 بايتا.",
  "retention.disk_full":
    "لم تبق مساحة على القرص للدفعة {slice} من {dataset}؛ الدفعات السابقة منجزة، وهذه لم تُمس.",
  "retention.duplicate_rule": "قاعدتان تحملان الاسم {rule}.",
  "retention.empty_forecast": "لا يتضمن التوقع أي جدول: لا تنطبق أي قاعدة.",
  "retention.event_lost":
    "تُحتسب القاعدة {rule} ابتداء من سطور تزيلها القاعدة {other} قبل ذلك: خصصوا للسطر عمودا خاصا به.",
  "retention.floor_exceeds_ceiling":
    "المدة الدنيا في القاعدة {rule} أطول من المدة القصوى في القاعدة {other}.",
  "retention.foreign_key_cycle": "الجداول {datasets} يحيل بعضها على بعض في حلقة، ولا يوجد ترتيب آمن لمسحها.",
  "retention.held_table_changed":
    "أُعيدت تسمية الجدول {dataset} الخاضع لوقف المسح أو استُبدل أو تغير مفتاحه: ارفع الوقف ثم سجله من جديد.",
  "retention.hold_exists": "سبق تسجيل وقف مسح بهذا الاسم.",
  "retention.holder_undeclared": "يجب أن تذكر الخيارات هل حائز المعطيات عام أم خاص.",
  "retention.holds_not_replayed": "تنقص قاعدة البيانات أوامر وقف مسح محفوظة خارجها: شغّلوا replayHolds أولا.",
  "retention.inherited_table":
    "ترث جداول أخرى من {dataset}: سيصل المسح إلى سطورها. استعملوا أجزاء للجدول أو جداول مستقلة.",
  "retention.invalid_day": "الحقل {field} ليس يوما من أيام التقويم قبل سنة 9000.",
  "retention.invalid_hold": "الحقل {field} من وقف المسح فارغ أو على شكل آخر.",
  "retention.invalid_holder": "الحقل {field} من المعلومات عن الحائز ناقص أو غير معروف أو على شكل آخر.",
  "retention.invalid_job": "لا تشير المهمة إلى أي دفعة من خطة.",
  "retention.invalid_key":
    "عدد أعمدة مفتاح {dataset} هو {columns}، ويُعطى كل منها نصا يدل بالضبط على قيمة من نوعه.",
  "retention.invalid_months": "يشمل التوقع عددا صحيحا من الأشهر من 1 إلى 120.",
  "retention.invalid_pace": "الحقل {field} من إيقاع التنفيذ ليس عددا أكبر من صفر، أو أن الحصة تتجاوز الواحد.",
  "retention.invalid_period":
    "القاعدة رقم {position}: الحقل {field} ليس مدة وفق المعيار ISO 8601 بالسنوات والأشهر والأسابيع والأيام.",
  "retention.invalid_plan": "هذه ليست خطة أنشأتها planRetention.",
  "retention.invalid_rule": "القاعدة رقم {position} على شكل آخر عند {field}.",
  "retention.invalid_slice_size": "حجم الدفعة عدد صحيح من 1 إلى 1000000.",
  "retention.no_primary_key": "ليس للجدول {dataset} مفتاح أساسي.",
  "retention.not_migrated": "جداول هذه الحزمة غير موجودة: نفّذ migrateRetention أولا.",
  "retention.not_replayed":
    "استُرجعت قاعدة المعطيات ولم تُعد عمليات المسح التي تلت النسخة الاحتياطية: شغلوا replayTombstones أولا.",
  "retention.not_swept_again":
    "بعد الاسترجاع، عاد إلى {datasets} ما كانت خطط لاحقة للنسخة الاحتياطية قد غيّرته أو مسحته دون آثار: ضعوا خطة بالقواعد نفسها ونفذوها.",
  "retention.other_database": "أُنشئت الخطة لقاعدة بيانات أخرى.",
  "retention.paper_incomplete": "ينقص الوثيقة {field} أو شكله مختلف.",
  "retention.paper_mismatch": "لا تطابق الوثيقة {field}.",
  "retention.period_undecided": "لا يتضمن النموذج {preset} أي رقم: على المسؤول عن المعالجة أن يحدد المدة.",
  "retention.permission_denied":
    "لا يُسمح لهذا الحساب بما تتطلبه الدفعة {slice} من {dataset}؛ الدفعات السابقة منجزة، وهذه لم تُمس.",
  "retention.phases_out_of_order":
    "مراحل القاعدة {rule} مكررة أو لا تتبع الترتيب active ثم intermediate ثم definitive.",
  "retention.plan_changed": "عُدّلت الخطة بعد إنشائها.",
  "retention.plan_not_due": "الخطة موضوعة ليوم لم يحن بعد.",
  "retention.preset_not_accepted":
    "تتبع القاعدة {rule} النموذج {preset} وهو غير مقروء في القانون: ينبغي قبوله باسمه.",
  "retention.reason_missing": "التصريح بأن {dataset} لا يتضمن معطيات شخصية غير معلل.",
  "retention.rule_gap": "بين القاعدتين {rule} و{other} أيام لا تسري فيها أي منهما.",
  "retention.row_security":
    "يحجب أمن السطور عن هذا الحساب سطورا من {dataset}: استعملوا حسابا يراها كلها (BYPASSRLS).",
  "retention.rows_changing":
    "عُدّلت سطور من الدفعة {slice} من {dataset} كلما جرت أرشفتها أو تحويلها؛ الدفعات السابقة منجزة، وهذه لم تُمس: أعد تنفيذ الخطة نفسها.",
  "retention.rows_locked":
    "تُبقي معاملة أخرى سطورا من الدفعة {slice} من {dataset} مقفلة؛ الدفعات السابقة منجزة، وهذه لم تُمس: أعد تنفيذ الخطة نفسها.",
  "retention.same_person": "يجب أن يختلف الشخص الذي يطلب عن الشخص الذي يوافق.",
  "retention.slice_failed":
    "رفضت قاعدة البيانات الدفعة {slice} من {dataset}، وقد أُنجزت الدفعات السابقة ولم تُمس هذه.",
  "retention.time_spent":
    "انقضى الوقت المحدد بعد {slices} دفعات، ويمكن متابعة التنفيذ بإعادة تنفيذ الخطة نفسها.",
  "retention.tombstone_key_wrong": "أُنشئت آثار مسح {dataset} بمفتاح آخر، ولم يُكتب أي شيء.",
  "retention.tombstone_key_missing": "تطلب القواعد آثار المسح، ويلزمها مفتاح من 32 بايتا على الأقل.",
  "retention.transform_invalid":
    "يجب أن يعطي التحويل لكل سطر من {dataset} الأعمدة نفسها، على أن تكون موجودة وخارج المفتاح الأساسي.",
  "retention.unknown_column": "تذكر القاعدة {rule} العمود {column} وهو غير موجود في {dataset}.",
  "retention.unknown_dataset": "تذكر القاعدة {rule} الجدول {dataset} وهو غير موجود في قاعدة البيانات.",
  "retention.unknown_hold": "لا يوجد وقف مسح سارٍ بهذا الاسم.",
  "retention.unknown_link": "يذكر الرابط رقم {position} أعمدة غير موجودة في {dataset} أو بعدد مختلف.",
  "retention.unknown_run": "لم يبدأ تنفيذ أي خطة بهذا الاسم في قاعدة البيانات هذه.",
  "retention.unknown_table": "لا يوجد الجدول {dataset} في قاعدة البيانات.",
  "retention.unreachable_rule": "لا يمكن أن تنطبق القاعدة {rule} أبدا: انظر {field}.",
} as const satisfies Readonly<Record<RetentionErrorCode, string>>;
