/** English messages of the errors of `@data-tika/core`. */
export const en = {
  "core.invalid_day": "The field {field} is not a day of the calendar written YYYY-MM-DD.",
  "core.invalid_instant": "The field {field} is not a valid instant.",
  "core.invalid_period": "The period {field} is not an ISO 8601 duration in years, months, weeks or days.",
  "core.unknown_act": "The reference names no act that is known here.",
  "core.unknown_article": "No such article is known in the act {act}.",
  "core.catalogue_unreadable": "The catalogue of the database could not be read.",
  "core.invalid_identifier": "A name of a table or column is empty or holds a zero character.",
  "core.migration_changed": "The migration {migration} of {package} was applied with other statements.",
  "core.migration_failed":
    "The database refused the migration {migration} of {package}; nothing of this run is kept.",
  "core.migration_out_of_order":
    "The migration {migration} of {package} is listed twice or is not in its place.",
  "core.serialisation_exhausted":
    "The transaction was refused {attempts} times because others ran beside it.",
  "core.invalid_checkpoint": "Line {line} is not that of a checkpoint.",
  "core.invalid_encoding": "The text is not valid {encoding}.",
  "core.invalid_key": "The key is not an Ed25519 key of 32 bytes in the expected form.",
  "core.invalid_key_name": "A key name must not be empty nor contain a space or a plus sign.",
  "core.json_cycle": "An object contains itself and has no JSON form.",
  "core.json_lone_surrogate": "A text has a lone surrogate and no UTF-8 form.",
  "core.json_not_data":
    "Only plain data has a canonical JSON form: null, booleans, numbers, texts, arrays and plain objects.",
  "core.json_not_finite": "NaN and infinities have no JSON form.",
  "core.json_too_deep": "The data is nested more than {levels} levels.",
  "core.no_ed25519": "This runtime has no Ed25519 in its WebCrypto; a web page needs HTTPS for it.",
  "core.outside_tree": "The tree has no such leaf or was never of such a size.",
  "core.file_locked": "The process {pid} is at work on the file.",
  "core.invalid_calendar": "The calendar option {field} leaves no working day, or is not what its type says.",
  "core.invalid_suspension":
    "The suspension {position} begins outside the time that is running, or ends before it begins.",
  "core.not_suspendable": "No text read here lets a request for more information suspend the time {delay}.",
  "core.unknown_delay": "There is no legal time of that name.",
  "core.invalid_chart":
    "The chart cannot be drawn: {field} is empty, is not a number, or has not one value for each category.",
  "core.unsafe_link":
    "The attribute {attribute} does not lead to a web page, a mail address, a telephone number or a place of the page.",
  "core.unsafe_template": "The value {position} of the template stands where no text can be made safe.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/core` throws. */
export type CoreErrorCode = keyof typeof en;
