/** English messages of the errors of `@data-tika/register`. */
export const en = {
  "register.invalid_declaration":
    "The declaration of the processing {processing} is wrong at {path} ({problem}).",
  "register.duplicate_id": "The list {list} names {id} twice.",
  "register.unknown_reference": "The purpose {purpose} names {id}, which is not in the list {list}.",
  "register.representation_missing":
    "The purpose {purpose} asks minors for consent and does not say whose consent binds: any, all or a named representative.",
  "register.model_missing":
    "A simplified declaration names the decision that lists the processing {processing}; the declaration has no model.",
  "register.no_column": "The processing {processing} declares no column of the dataset {dataset}.",
  "register.duplicate_column":
    "The column {column} of the dataset {dataset} stands in two categories of data.",
  "register.not_the_controller":
    "The processing {processing} is carried out for another controller, who files the formality.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/register` throws. */
export type RegisterErrorCode = keyof typeof en;
