import type { Language, Localised } from "../localised.js";

/** What happened at one step of the count of a legal time. */
export type CountStepCode =
  | "runs-from"
  | "runs-from-instant"
  | "clear-days"
  | "closing-day"
  | "days"
  | "days-before"
  | "working-days"
  | "calendar-months"
  | "thirty-day-months"
  | "later-reading"
  | "earlier-reading"
  | "hours"
  | "hours-before"
  | "suspended"
  | "resumed"
  | "rolled"
  | "work-by"
  | "unnumbered";

/** One step of the count of a legal time. */
export interface CountStep {
  /** What happened. */
  readonly code: CountStepCode;
  /** The day, or for hours the instant, that the step came to. */
  readonly at: string;
  /** How many units it counted, where it counted. */
  readonly count?: number;
}

const sentences: Readonly<Record<CountStepCode, Localised>> = {
  "runs-from": {
    fr: "Point de départ : {at}. Ce jour ne compte pas.",
    ar: "نقطة الانطلاق: {at}. لا يحتسب هذا اليوم.",
    en: "Runs from {at}. That day does not count.",
  },
  "runs-from-instant": {
    fr: "Point de départ : {at}.",
    ar: "نقطة الانطلاق: {at}.",
    en: "Runs from {at}.",
  },
  "clear-days": {
    fr: "Dernier des jours francs ({count}) : {at}.",
    ar: "آخر الأيام الكاملة ({count}): {at}.",
    en: "Last of the clear days ({count}): {at}.",
  },
  "closing-day": {
    fr: "Jour d’échéance, qui ne compte pas non plus (lecture par analogie) : {at}.",
    ar: "يوم الاستحقاق، وهو لا يحتسب كذلك (قراءة بالقياس): {at}.",
    en: "Closing day, which does not count either (a reading by analogy): {at}.",
  },
  days: {
    fr: "Dernier jour du délai en jours ({count}) : {at}.",
    ar: "آخر يوم من الأجل بالأيام ({count}): {at}.",
    en: "Last day of the time in days ({count}): {at}.",
  },
  "days-before": {
    fr: "Dernier jour qui laisse le nombre de jours voulu ({count}) : {at}.",
    ar: "آخر يوم يترك عدد الأيام المطلوب ({count}): {at}.",
    en: "Last day that leaves the days asked for ({count}): {at}.",
  },
  "working-days": {
    fr: "Dernier des jours ouvrables ({count}) : {at}.",
    ar: "آخر أيام العمل ({count}): {at}.",
    en: "Last of the working days ({count}): {at}.",
  },
  "calendar-months": {
    fr: "Mois comptés de date à date ({count}) : {at}.",
    ar: "الأشهر محسوبة من تاريخ إلى تاريخ ({count}): {at}.",
    en: "Months counted from date to date ({count}): {at}.",
  },
  "thirty-day-months": {
    fr: "Mois comptés pour trente jours ({count}) : {at}.",
    ar: "الأشهر محسوبة بثلاثين يوما ({count}): {at}.",
    en: "Months counted as thirty days ({count}): {at}.",
  },
  "later-reading": {
    fr: "La lecture la plus tardive est retenue : {at}.",
    ar: "تعتمد القراءة الأبعد أجلا: {at}.",
    en: "The later reading is taken: {at}.",
  },
  "earlier-reading": {
    fr: "La lecture la plus proche est retenue : {at}.",
    ar: "تعتمد القراءة الأقرب أجلا: {at}.",
    en: "The earlier reading is taken: {at}.",
  },
  hours: {
    fr: "Fin du délai en heures ({count}) : {at}.",
    ar: "نهاية الأجل بالساعات ({count}): {at}.",
    en: "End of the time in hours ({count}): {at}.",
  },
  "hours-before": {
    fr: "Dernier instant qui laisse le nombre d’heures voulu ({count}) : {at}.",
    ar: "آخر لحظة تترك عدد الساعات المطلوب ({count}): {at}.",
    en: "Last instant that leaves the hours asked for ({count}): {at}.",
  },
  suspended: {
    fr: "Complément demandé le {at} : le délai est suspendu, jours restants : {count}.",
    ar: "طلبت معلومات إضافية بتاريخ {at}: يعلق الأجل، الأيام المتبقية: {count}.",
    en: "Complement asked on {at}: the time is suspended, days left: {count}.",
  },
  resumed: {
    fr: "Complément reçu : le délai reprend pour les jours restants ({count}), jusqu’au {at}.",
    ar: "تم التوصل بالمعلومات الإضافية: يستأنف الأجل بالأيام المتبقية ({count}) إلى غاية {at}.",
    en: "Complement received: the time runs again for the days left ({count}), until {at}.",
  },
  rolled: {
    fr: "Jour non ouvré : report au premier jour ouvrable suivant, {at}.",
    ar: "يوم عطلة: يؤجل إلى أول يوم عمل موال، {at}.",
    en: "Not a working day: moved to the next one, {at}.",
  },
  "work-by": {
    fr: "Jour à prévoir, dernier jour ouvrable jusqu’à l’échéance : {at}.",
    ar: "اليوم الواجب برمجته، آخر يوم عمل إلى غاية الأجل: {at}.",
    en: "Day to plan for, the last working day up to the target: {at}.",
  },
  unnumbered: {
    fr: "Point de départ : {at}. Le texte ne fixe aucun nombre.",
    ar: "نقطة الانطلاق: {at}. لا يحدد النص أي عدد.",
    en: "Runs from {at}. The text gives no number.",
  },
};

/**
 * A step of the count in words.
 *
 * @param step - A step of a deadline.
 * @param language - Of the sentence. Days keep the form `YYYY-MM-DD`; in Arabic they are isolated, so that their
 *   parts stay in order.
 * @example
 * ```ts
 * import { explainStep } from "@data-tika/core/time";
 *
 * explainStep({ code: "clear-days", at: "2027-02-11", count: 10 }, "fr"); // => Dernier des jours francs (10) : 2027-02-11.
 * ```
 */
export function explainStep(step: CountStep, language: Language): string {
  const isolate = (text: string) => (language === "ar" ? `\u2066${text}\u2069` : text);
  return sentences[step.code][language]
    .replace("{at}", isolate(step.at))
    .replace("{count}", isolate(String(step.count ?? "")));
}
