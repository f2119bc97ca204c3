/** English messages of the errors of `@data-tika/core`. */
export const en = {
  "core.invalid_day": "The field {field} is not a day of the calendar written YYYY-MM-DD.",
  "core.invalid_instant": "The field {field} is not a valid instant.",
  "core.invalid_period": "The period {field} is not an ISO 8601 duration in years, months, weeks or days.",
  "core.unknown_article": "No such article is known in the act {act}.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/core` throws. */
export type CoreErrorCode = keyof typeof en;
