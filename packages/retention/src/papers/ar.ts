import type { PaperWords } from "./words.js";

const both = ["الجهة المعنية", "أرشيف المغرب"] as const;

/** The words of the papers in Arabic. */
export const ar: PaperWords = {
  title: {
    "elimination-list": "بيان الإتلاف",
    "elimination-record": "محضر عملية الإتلاف",
    "transfer-list": "بيان التسليم",
  },
  form: {
    "elimination-list": "معطيات تُنقل إلى المطبوع النموذجي لأرشيف المغرب ({articles}).",
    "elimination-record": "معطيات تُنقل إلى المطبوع النموذجي لأرشيف المغرب ({articles}).",
    "transfer-list":
      "معطيات تُنقل إلى المطبوع النموذجي لأرشيف المغرب الذي يتحقق منها ويرقم البيان ويؤرخه ({articles}).",
  },
  copy: "النظير {place} من {copies}: {holder}",
  holder: {
    "elimination-list": both,
    "elimination-record": both,
    "transfer-list": [...both, "أرشيف المغرب"],
  },
  body: "الجهة المعنية",
  schedule: "الجدول الزمني للحفظ",
  scheduleText: "{reference}، أُشر عليه يوم {approvedOn} ونُشر في الجريدة الرسمية يوم {publishedOn}",
  listedOn: "وثائق حل أجلها إلى غاية",
  preparedOn: "مُلئ يوم",
  number: "الرقم والتاريخ اللذان يضعهما أرشيف المغرب",
  documents: "الوثائق",
  dataset: "الجدول",
  rows: "عدد السطور",
  eliminated: "عدد السطور المتلفة",
  rules: "القواعد ومصدرها",
  visa: "تأشير أرشيف المغرب",
  visaText: "{reference}، يوم {grantedOn}",
  doneOn: "تاريخ الإتلاف",
  place: "مكان الإتلاف",
  means: "الوسائل التقنية",
  persons: "الأشخاص الذين قاموا بعملية الإتلاف",
  name: "الاسم",
  capacity: "الصفة",
  box: "رمز العلبة",
  oldest: "أقدم وثيقة",
  newest: "أحدث وثيقة",
  notPromised: "ما لا يبلغه المسح من الجداول وحده: {copies}.",
  copies: {
    storage: "ما يبقى على القرص",
    log: "سجل قاعدة المعطيات",
    replicas: "النسخ المتماثلة",
    backups: "النسخ الاحتياطية",
    exports: "الملفات المستخرجة",
  },
  signatures: "التوقيعات",
  forBody: "عن الجهة المعنية",
  forArchives: "عن أرشيف المغرب",
  documentCount: "عدد الوثائق",
};
