import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
import { period, text } from "./text.js";

/** How long a category of data is kept, from when, and what happens then. */
export const retentionPeriodSchema = z.strictObject({
  data: text,
  period,
  from: text,
  outcome: z.enum(["delete", "anonymise", "pseudonymise", "archive-then-delete", "restrict", "review"]),
});

/** How long a category of data is kept. */
export interface RetentionPeriod {
  /** The data, in words. */
  data: string;
  /** How long, an ISO 8601 duration. What is declared here binds (art. 55). */
  period: string;
  /** The event the period runs from. */
  from: string;
  /** What happens at its end. */
  outcome: "delete" | "anonymise" | "pseudonymise" | "archive-then-delete" | "restrict" | "review";
}

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
