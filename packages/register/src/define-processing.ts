import { defineRules } from "@data-tika/retention";
import { type Processing, type ProcessingDeclaration, processingSchema } from "./declaration/processing.js";
import { failure } from "./failure.js";

/**
 * Declares a processing, once.
 *
 * The declaration is checked as a whole: its shape, the names its parts call each other by, and its retention rules,
 * so that a floor above its ceiling is found here and not on the day of the deletion. Everything else follows from
 * the result: `toFormality`, `toNotice`, `toConsentPurposes`, `toRetentionRules`, `toPseudonymisationPolicy`.
 *
 * @param declaration - What Law 09-08 asks to know. Not changed.
 * @returns The processing: plain data, frozen.
 * @throws {@link DataTikaError} `register.invalid_declaration` when a part is missing, misspelt or of another shape.
 * @throws {@link DataTikaError} `register.duplicate_id` when two parts of a list have one id.
 * @throws {@link DataTikaError} `register.unknown_reference` when a purpose names persons or recipients that the
 *   declaration does not define.
 * @throws {@link DataTikaError} `register.representation_missing` when minors are asked for consent and the purpose
 *   does not say whose consent binds.
 * @throws {@link DataTikaError} `retention.floor_exceeds_ceiling` and the other codes of `defineRules`.
 * @example
 * ```ts
 * import { defineProcessing } from "@data-tika/register";
 * import { sample } from "@data-tika/register/sample";
 *
 * const newsletter = defineProcessing(sample);
 * newsletter.purposes.map(({ id, basis }) => `${id}: ${basis}`); // => [ 'newsletter: consent' ]
 * defineProcessing({ ...sample, retention: [] }); // throws register.invalid_declaration
 * ```
 * @see Law 09-08, arts. 3, 4, 12 to 15
 */
export function defineProcessing(declaration: ProcessingDeclaration): Processing {
  const parsed = processingSchema.safeParse(declaration);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw failure("register.invalid_declaration", {
      processing: nameOf(declaration),
      path: issue?.path.join(".") || "declaration",
      problem: issue?.code ?? "custom",
    });
  }
  const processing = parsed.data as Processing;
  checkIds(processing);
  checkReferences(processing);
  checkRepresentation(processing);
  defineRules(
    processing.retention.map(({ rule }) => rule),
    { accept: processing.acceptedPresets ?? [] },
  );
  return deepFreeze(processing);
}

function nameOf(declaration: unknown): string {
  const id =
    typeof declaration === "object" && declaration !== null && "id" in declaration ? declaration.id : "";
  return typeof id === "string" && /^[a-z0-9-]{1,80}$/.test(id) ? id : "?";
}

function checkIds(processing: Processing): void {
  for (const list of ["purposes", "persons", "data", "recipients"] as const) {
    const ids = processing[list].map(({ id }) => id);
    const id = ids.find((name, index) => ids.indexOf(name) !== index);
    if (id !== undefined) throw failure("register.duplicate_id", { id, list });
  }
}

function checkReferences({ purposes, ...processing }: Processing): void {
  for (const purpose of purposes) {
    for (const list of ["persons", "recipients"] as const) {
      const known = new Set(processing[list].map(({ id }) => id));
      const unknown = purpose[list]?.find((id) => !known.has(id));
      if (unknown !== undefined) {
        throw failure("register.unknown_reference", { purpose: purpose.id, list, id: unknown });
      }
    }
  }
}

function checkRepresentation({ purposes, persons }: Processing): void {
  for (const { id, basis, consent, persons: concerned } of purposes) {
    if (basis !== "consent" || consent?.representation !== undefined) continue;
    const minors = persons.some((person) => person.minors && (concerned?.includes(person.id) ?? true));
    if (minors) throw failure("register.representation_missing", { purpose: id });
  }
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
