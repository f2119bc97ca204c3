/** Names and counts that a message may show: columns, fields, rules, positions. Never a value of a person. */
export type ErrorFields = Readonly<Record<string, string | number>>;

/** What a package's error factory accepts beside the code. */
export interface ErrorOptions {
  /**
   * What failed underneath. Only its name and its code are kept: a database error quotes the row it refused,
   * and a row holds data of persons.
   */
  readonly cause?: unknown;
}

/**
 * The one error class of all packages.
 *
 * `code` is `package.what_went_wrong` and never changes within a major version; `message` is English; the same
 * sentence in French or Arabic comes from {@link explainError} and the package's `messages/fr` or `messages/ar`.
 */
export class DataTikaError extends Error {
  override readonly name = "DataTikaError";
  /** Stable identifier, `package.what_went_wrong`. */
  readonly code: string;
  /** Names and counts shown in the message. */
  readonly fields: ErrorFields;

  constructor(code: string, message: string, fields: ErrorFields = {}, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: withoutData(options.cause) });
    this.code = code;
    this.fields = fields;
  }
}

/**
 * Whether a thrown thing is ours, and of this code if one is given.
 *
 * Looks at name and code, since `instanceof` fails when two copies of a package are installed.
 *
 * @param error - Anything that was caught.
 * @param code - The code to look for; any code when left out.
 * @returns `true` when `error` is a {@link DataTikaError} with that code.
 * @example
 * ```ts
 * import { DataTikaError, isDataTikaError } from "@data-tika/core";
 *
 * const error = new DataTikaError("consent.unknown_purpose", "The notice has no such purpose");
 * isDataTikaError(error, "consent.unknown_purpose"); // => true
 * isDataTikaError(new Error("other")); // => false
 * ```
 */
export function isDataTikaError(error: unknown, code?: string): error is DataTikaError {
  if (!(error instanceof Error) || error.name !== "DataTikaError" || !("code" in error)) return false;
  return code === undefined || error.code === code;
}

/**
 * A package's error factory, made from its English messages.
 *
 * @param english - Code to sentence; `{name}` in a sentence is replaced by the field of that name.
 * @returns A function that makes the error; its first argument accepts the codes of the table only.
 * @example
 * ```ts
 * import { defineErrors } from "@data-tika/core";
 *
 * const failure = defineErrors({ "shop.unknown_column": "There is no column {column}." });
 * failure("shop.unknown_column", { column: "cin" }).message; // => There is no column cin.
 * ```
 */
export function defineErrors<const Messages extends Readonly<Record<string, string>>>(
  english: Messages,
): (code: keyof Messages & string, fields?: ErrorFields, options?: ErrorOptions) => DataTikaError {
  return (code, fields = {}, options = {}) =>
    new DataTikaError(code, fill(english[code] as string, fields), fields, options);
}

/**
 * The sentence of an error in another language.
 *
 * @param error - An error of any of the packages.
 * @param messages - The table of its package, such as `fr` of `@data-tika/consent/messages/fr`. Tables of several
 *   packages can be spread into one.
 * @returns The sentence, or the English message where the table has no such code.
 * @example
 * ```ts
 * import { DataTikaError, explainError } from "@data-tika/core";
 *
 * const error = new DataTikaError("shop.unknown_column", "There is no column cin.", { column: "cin" });
 * explainError(error, { "shop.unknown_column": "La colonne {column} n’existe pas." }); // => La colonne cin n’existe pas.
 * ```
 */
export function explainError(error: DataTikaError, messages: Readonly<Record<string, string>>): string {
  const template = Object.hasOwn(messages, error.code) ? messages[error.code] : undefined;
  return template === undefined ? error.message : fill(template, error.fields);
}

function fill(template: string, fields: ErrorFields): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(fields, name) ? String(fields[name]) : whole,
  );
}

function withoutData(cause: unknown): unknown {
  if (isDataTikaError(cause)) return cause;
  if (!(cause instanceof Error)) return { name: typeof cause };
  const code = "code" in cause && /^[\w.-]{1,40}$/.test(String(cause.code)) ? String(cause.code) : undefined;
  return code === undefined ? { name: cause.name } : { name: cause.name, code };
}
