/** English messages of the errors of `@data-tika/core`. */
export const en = {
  "core.invalid_day": "The field {field} is not a day of the calendar written YYYY-MM-DD.",
  "core.invalid_instant": "The field {field} is not a valid instant.",
  "core.invalid_period": "The period {field} is not an ISO 8601 duration in years, months, weeks or days.",
  "core.unknown_act": "The reference names no act that is known here.",
  "core.unknown_article": "No such article is known in the act {act}.",
  "core.invalid_identifier": "A name of a table or column is empty or holds a zero character.",
  "core.migration_changed": "The migration {migration} of {package} was applied with other statements.",
  "core.migration_failed":
    "The database refused the migration {migration} of {package}; nothing of this run is kept.",
  "core.migration_out_of_order":
    "The migration {migration} of {package} is listed twice or is not in its place.",
  "core.serialisation_exhausted":
    "The transaction was refused {attempts} times because others ran beside it.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/core` throws. */
export type CoreErrorCode = keyof typeof en;
