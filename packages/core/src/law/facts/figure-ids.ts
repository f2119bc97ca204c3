/** Name of a figure that is a number. */
export type NumberFigureId =
  | "law.articles"
  | "decree.articles"
  | "sensitive.categories"
  | "legal.consent_exceptions"
  | "info.items"
  | "info.limits"
  | "rectification.latest_offset"
  | "rectification.safe_offset"
  | "age.majority"
  | "age.emancipation"
  | "age.discernment"
  | "auth.triggers"
  | "declaration.items"
  | "declaration.simplified_items_fr"
  | "declaration.simplified_items_ar"
  | "authorisation.extensions"
  | "authorisation.request_items"
  | "security.sensitive_controls"
  | "transfer.file_items"
  | "transfer.necessity_cases"
  | "transfer.adequate_states"
  | "register.entries_kinds"
  | "offence.allowed_bodies"
  | "video.retention_max"
  | "cndp.members"
  | "cndp.mandate"
  | "cndp.meeting"
  | "inspection.conflict"
  | "grace.regularisation"
  | "repeat.05_20"
  | "techdata.05_20"
  | "time.week"
  | "time.month"
  | "time.year"
  | "holidays.public_fixed"
  | "holidays.public_religious_days"
  | "holidays.private_fixed"
  | "holidays.private_religious_days"
  | "holidays.unity_first";

/** Name of a figure that is a word, a day or a share, as the text has it. */
export type WordFigureId =
  | "request.complement"
  | "age.consent_data"
  | "authorisation.silence"
  | "cndp.quorum"
  | "cpc.new_in_force";

/** Name of a figure that is a least and a most. */
export type RangeFigureId = "fine.05_20.50" | "fine.05_20.49";

/** Name of an entry of {@link legalFacts}. */
export type LegalFactId = NumberFigureId | WordFigureId | RangeFigureId;
