import { type Boxes, box, words } from "./box.js";

/** Boxes of a list of {@link retentionPeriodSchema}. */
export const retentionPeriodBoxes = {
  "*.data": box("Données", "المعطيات", "Data"),
  "*.period": box("Durée de conservation", "مدة الاحتفاظ بالمعلومات", "Retention period", {
    format: "period",
  }),
  "*.from": box("À compter de", "ابتداء من", "Counted from"),
  "*.outcome": box("Sort des données", "مآل المعطيات", "What happens then", {
    choices: {
      delete: words("Effacement", "المسح", "Erasure"),
      anonymise: words("Anonymisation", "جعلها مجهولة الاسم", "Anonymisation"),
      pseudonymise: words("Pseudonymisation", "استعمال أسماء مستعارة", "Pseudonymisation"),
      "archive-then-delete": words(
        "Archivage puis effacement",
        "الأرشفة ثم المسح",
        "Archiving, then erasure",
      ),
      restrict: words("Verrouillage", "إغلاق الولوج", "Blocking"),
      review: words("Réexamen", "إعادة النظر", "Review"),
    },
  }),
} as const satisfies Boxes;
