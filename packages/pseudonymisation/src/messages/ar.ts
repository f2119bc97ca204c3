import type { PseudonymisationErrorCode } from "./en.js";

/** Arabic messages of the errors of `@data-tika/pseudonymisation`. */
export const ar = {
  "pseudonymisation.wrong_key_length": "طول سر المفتاح {key} ليس 32 بايتا.",
  "pseudonymisation.unreadable_key":
    "سر المفتاح {key} ليس بايتات ولا نصا ست عشريا ولا base64url ولا JWK من نوع oct.",
  "pseudonymisation.invalid_key_id":
    "يتكون معرف المفتاح من حرف إلى 32 من الحروف اللاتينية الصغيرة والأرقام والشرطات، ومعرف المفتاح رقم {position} ليس كذلك.",
  "pseudonymisation.duplicate_key": "في حلقة المفاتيح مفتاحان بالمعرف {key}.",
  "pseudonymisation.unknown_key_status": "حالة المفتاح {key} ليست active ولا previous ولا retired.",
  "pseudonymisation.no_single_active_key":
    "لحلقة المفاتيح مفتاح نشيط واحد لا غير، وعدد المفاتيح النشيطة هنا {count}.",
  "pseudonymisation.invalid_tenant":
    "يتكون اسم الهيئة في حلقة المفاتيح من حرف إلى 64 من الحروف اللاتينية الصغيرة والأرقام والشرطات.",
  "pseudonymisation.invalid_wrapped_keyring": "ليس لحلقة المفاتيح المختومة الشكل الذي تعطيه wrapKeyring.",
  "pseudonymisation.wrap_failed": "تعذر ختم سر المفتاح {key}.",
  "pseudonymisation.unwrap_failed": "تعذر فتح سر المفتاح {key}: ختم بطريقة أخرى أو أدخل عليه تغيير.",
  "pseudonymisation.passphrase_too_short": "تتكون عبارة المرور من {length} حرفا على الأقل.",
  "pseudonymisation.unknown_keyring": "لم تنشأ حلقة المفاتيح بواسطة createKeyring من هذه النسخة من الحزمة.",
  "pseudonymisation.unknown_key": "أنشئ الاسم المستعار بمفتاح لا يوجد في حلقة المفاتيح.",
  "pseudonymisation.retired_key": "أنشئ الاسم المستعار بالمفتاح {key} وقد سحب من الاستعمال.",
  "pseudonymisation.invalid_domain":
    "للمجال اسم من حرف إلى 64 من الحروف اللاتينية الصغيرة والأرقام والشرطات، ونطاق معروف، و16 أصلا على الأكثر.",
  "pseudonymisation.within_missing":
    "يحتاج المجال {domain} إلى `within`: العلاقة أو مجموعة المعطيات أو الفترة التي تصلح لها الأسماء المستعارة.",
  "pseudonymisation.within_unused": "المجال {domain} يشمل الشخص كله ولا يقبل `within`.",
  "pseudonymisation.bits_out_of_range":
    "يحتفظ الاسم المستعار بما بين 64 و256 بتا في بايتات كاملة، وليس {bits}.",
  "pseudonymisation.not_an_identifier": "القيمة رقم {position} ليست معرفا من النوع {kind}.",
  "pseudonymisation.not_text": "القيمة رقم {position} ليست نصا سليم التكوين.",
  "pseudonymisation.not_a_pseudonym": "النص ليس اسما مستعارا أو أدخل عليه تغيير.",
  "pseudonymisation.other_domain": "ينتمي الاسم المستعار إلى مجال أو نوع آخر غير {domain}.",
  "pseudonymisation.reason_missing": "يلزم ذكر السبب والفاعل: لأي غرض ومن قام بالعمل.",
  "pseudonymisation.same_domain": "طرفا الجسر هما المجال نفسه {domain}.",
  "pseudonymisation.bridge_not_logged": "تعذر تسجيل استعمال الجسر في السجل، ولم يسلم شيء.",
  "pseudonymisation.kind_not_in_sql": "لا يمكن إنشاء الشكل المعياري للنوع {kind} بلغة SQL.",
  "pseudonymisation.algorithm_not_in_sql": "لا تنشأ الأسماء المستعارة بلغة SQL إلا بخوارزمية hmac-sha256.",
  "pseudonymisation.second_person_missing": "يجب أن يوافق شخص ثان على إعادة تحديد الهوية.",
  "pseudonymisation.same_person": "الشخص الثاني هو الفاعل نفسه.",
  "pseudonymisation.sealed_changed": "غير سطر مختوم في قاعدة المعطيات أو نقل من مكانه.",
  "pseudonymisation.log_changed": "أدخل تغيير على سجل قاعدة المعطيات.",
  "pseudonymisation.store_failed": "أخفقت قاعدة المعطيات في المهمة {task}.",
  "pseudonymisation.same_version": "المفتاح {key} هو المفتاح النشيط، فليس هناك ما ينقل.",
  "pseudonymisation.bridge_file_unreadable": "لا يمكن قراءة ملف الجسر بهذا المفتاح، أو أدخل عليه تغيير.",
  "pseudonymisation.unknown_pseudonym":
    "لا يعرف الجسر الاسم المستعار الموجود في العمود {column}، السطر {line}.",
  "pseudonymisation.target_busy": "تعمل العملية {pid} على الملف الهدف.",
  "pseudonymisation.target_exists": "الملف الجديد موجود من قبل.",
  "pseudonymisation.other_work": "العمل الذي بدأ يخص ملفا أو جسرا أو عمودا آخر.",
  "pseudonymisation.file_failed": "تعذرت قراءة ملف أو كتابته.",
  "pseudonymisation.invalid_policy": "السياسة غير صحيحة في الموضع {path}.",
  "pseudonymisation.unknown_transform": "تذكر السياسة تحويلا غير معروف للعمود {column}.",
  "pseudonymisation.keyring_missing": "تنشئ السياسة أسماء مستعارة في العمود {column} وتحتاج إلى حلقة مفاتيح.",
  "pseudonymisation.day_missing":
    "تحسب السياسة الأعمار في العمود {column} وتحتاج إلى `on`، وهو يوم مكتوب على شكل YYYY-MM-DD.",
  "pseudonymisation.unknown_column":
    "العمود رقم {position} غير مذكور في السياسة؛ يجب ذكره فيها، بعبارة keep إن كان سيبقى.",
  "pseudonymisation.missing_column": "لا يوجد في المعطيات عمود باسم {column}.",
  "pseudonymisation.repeated_column": "يوجد العمود {column} مرتين في المعطيات.",
  "pseudonymisation.value_refused":
    "لا يمكن تطبيق {transform} على القيمة الموجودة في العمود {column}، الصف {row}.",
  "pseudonymisation.cell_refused":
    "لا يمكن تطبيق {transform} على الخانة الموجودة في العمود {column}، السطر {line}.",
  "pseudonymisation.unknown_member":
    "العنصر رقم {position} من الكائن الموجود في السطر {line} غير مذكور في السياسة؛ يجب ذكره فيها، بعبارة keep إن كان سيبقى.",
  "pseudonymisation.repeated_member": "يحمل الكائن الموجود في السطر {line} العنصر {column} مرتين.",
  "pseudonymisation.broken_ndjson": "السطر {line} ليس كائن JSON بترميز UTF-8.",
  "pseudonymisation.ndjson_line_too_long": "يتجاوز السطر {line} من ملف JSON {bytes} بايت.",
  "pseudonymisation.empty_csv": "ليس لملف CSV سطر عناوين.",
  "pseudonymisation.broken_csv": "السطر {line} من ملف CSV معيب: علامات الاقتباس أو عدد الخانات.",
  "pseudonymisation.not_utf8": "السطر {line} من ملف CSV غير مكتوب بترميز UTF-8.",
  "pseudonymisation.line_too_long": "التسجيل الموجود في السطر {line} من ملف CSV يتجاوز {bytes} بايت.",
  "pseudonymisation.invalid_delimiter": "الفاصل هو الفاصلة أو الفاصلة المنقوطة أو علامة الجدولة.",
  "pseudonymisation.wrong_cipher_key_length":
    "طول مفتاح التشفير ليس 16 ولا 24 ولا 32 بايتا، ولا ضعف ذلك بالنسبة إلى AES-SIV.",
  "pseudonymisation.too_many_associated_data": "يقبل AES-SIV على الأكثر 126 من المعطيات المقترنة.",
  "pseudonymisation.altered":
    "القيمة رقم {position} أدخل عليها تغيير، أو ختمت بمفتاح آخر أو بمعطيات مقترنة أخرى.",
  "pseudonymisation.radix_out_of_range": "أساس العد عدد صحيح من 2 إلى 65536، وليس {radix}.",
  "pseudonymisation.domain_too_small":
    "عدد القيم التي لها هذا الشكل {size} لا غير، والتشفير الذي يحافظ على الشكل يحتاج إلى 1000000 على الأقل.",
  "pseudonymisation.not_in_radix": "في القيمة رقم {position} رقم خارج أساس العد.",
  "pseudonymisation.not_in_format": "ليس للقيمة رقم {position} شكل {kind} الذي تتم المحافظة عليه.",
  "pseudonymisation.no_format": "ليس للنوع {kind} شكل يمكن المحافظة عليه.",
  "pseudonymisation.invalid_alphabet":
    "في الأبجدية من 2 إلى 65536 رمزا كلها مختلفة، ولها طول من الأدنى إلى الأقصى.",
  "pseudonymisation.key_not_active": "المفتاح {key} ليس نشيطا: يفتح ما أنشئ به ولا ينشئ شيئا جديدا.",
  "pseudonymisation.invalid_field":
    "يتكون اسم الحقل من حرف إلى 32 من الحروف اللاتينية الصغيرة والأرقام والشرطات.",
  "pseudonymisation.values_out_of_range": "عدد القيم عدد صحيح ابتداء من 0.",
  "pseudonymisation.small_domain":
    "عدد القيم التي لها هذا الشكل أقل من 100 مليون: سرعان ما تكتمل جداول الأزواج.",
  "pseudonymisation.may_be_real_number":
    "كل رقم ينشأ هنا قد يكون رقم شخص آخر: لا ينشر أبدا على أنه مجهول الهوية.",
  "pseudonymisation.invalid_column": "طول العمود {column} يختلف عن طول العمود الأول، أو فيه رمز بلا قيمة.",
  "pseudonymisation.population_too_small": "عدد أفراد الساكنة أقل من عدد تسجيلات الجدول، وهو {records}.",
  "pseudonymisation.invalid_aim": "الحقل {field} من الهدف ناقص أو خارج حدوده.",
  "pseudonymisation.uneven_hierarchy": "طول السطر {row} من التسلسل يختلف عن طول السطر الأول.",
  "pseudonymisation.hierarchy_not_nested":
    "المستوى {level} من تسلسل العمود {column} يفرق بين قيم جمعها المستوى السابق.",
  "pseudonymisation.hierarchy_value_refused":
    "لا يمكن للمستوى {level} من تسلسل العمود {column} تطبيق {transform} على إحدى قيم العمود.",
  "pseudonymisation.too_many_generalisations":
    "عدد تركيبات المستويات في التسلسلات {nodes}، ولا يبحث إلا في أربعة ملايين على الأكثر.",
  "pseudonymisation.bits_beyond_cmac": "يعطي AES-CMAC 128 بتا، وليس {bits}.",
  "pseudonymisation.unknown_algorithm": "ينشأ الاسم المستعار بواسطة hmac-sha256 أو aes-cmac.",
  "pseudonymisation.other_length": "عدد الأسماء المستعارة {count}، وعدد القيم الأصلية مختلف.",
} as const satisfies Readonly<Record<PseudonymisationErrorCode, string>>;
