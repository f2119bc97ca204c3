/** English messages of the errors of `@data-tika/retention`. */
export const en = {
  "retention.aborted": "The sweep was stopped after {slices} slices; sweep the same plan again to go on.",
  "retention.action_not_executable":
    "The action {action} on {dataset} needs a transform or an archive in the options; nothing was written.",
  "retention.ambiguous_event": "The rules {rule} and {other} give one event two meanings.",
  "retention.archive_mismatch": "What the archive gave back is not what was written; nothing was deleted.",
  "retention.column_type": "Rule {rule} compares column {column} of {dataset} with a value of another type.",
  "retention.connection_lost":
    "The connection was lost in slice {slice} of {dataset}; the slices before it are done, this one is whole or untouched: sweep the plan again.",
  "retention.database_refused":
    "The database refused a statement of {step} or could not be reached; what it had committed before stays.",
  "retention.digest_key_short": "The key of the digests has less than 32 bytes.",
  "retention.disk_full":
    "There is no room left on a disk for slice {slice} of {dataset}; the slices before it are done, this one is untouched.",
  "retention.duplicate_rule": "Two rules are named {rule}.",
  "retention.empty_forecast": "The forecast has no table: no rule applies to any.",
  "retention.event_lost":
    "Rule {rule} counts from rows that rule {other} takes away before: give the row a column of its own.",
  "retention.floor_exceeds_ceiling": "The floor of rule {rule} is longer than the ceiling of rule {other}.",
  "retention.foreign_key_cycle":
    "The tables {datasets} refer to each other in a circle; no order deletes them safely.",
  "retention.held_table_changed":
    "The table {dataset} of a hold was renamed, replaced, or given another key: release the hold and place it anew.",
  "retention.hold_exists": "A hold of this name was placed before.",
  "retention.holder_undeclared": "The options must say whether the holder is public or private.",
  "retention.holds_not_replayed":
    "Holds that are kept outside of the database are missing in it: run replayHolds first.",
  "retention.inherited_table":
    "Other tables inherit from {dataset}: a deletion would reach their rows. Use partitions, or tables of their own.",
  "retention.invalid_day": "The field {field} is not a day of the calendar before the year 9000.",
  "retention.invalid_hold": "The field {field} of a hold is empty or has another shape.",
  "retention.invalid_holder":
    "The field {field} of the holder's facts is missing, unknown or of another shape.",
  "retention.invalid_job": "The job does not name a slice of a plan.",
  "retention.invalid_key":
    "The key of {dataset} has {columns} columns, each given as text that names a value of its type exactly.",
  "retention.invalid_months": "A forecast looks ahead a whole number of months, from 1 to 120.",
  "retention.invalid_pace":
    "The field {field} of a sweep's pace is not a number above zero, or a share above one.",
  "retention.invalid_period":
    "Rule number {position}: {field} is not an ISO 8601 duration in years, months, weeks and days.",
  "retention.invalid_plan": "This is not a plan made by planRetention.",
  "retention.invalid_rule": "Rule number {position} has another shape at {field}.",
  "retention.invalid_slice_size": "The size of a slice is a whole number from 1 to 1,000,000.",
  "retention.no_primary_key": "The table {dataset} has no primary key.",
  "retention.not_migrated": "The tables of this package are missing: run migrateRetention first.",
  "retention.not_replayed":
    "The database was restored, and deletions since the backup were not done again: run replayTombstones first.",
  "retention.not_swept_again":
    "After the restore, {datasets} hold again what plans since the backup had changed, or deleted without tombstones: plan with the same rules and sweep.",
  "retention.other_database": "The plan was made for another database.",
  "retention.paper_incomplete": "The paper lacks {field}, or it has another shape.",
  "retention.paper_mismatch": "The paper does not fit its {field}.",
  "retention.period_undecided": "The preset {preset} has no figure: the controller must decide the period.",
  "retention.permission_denied":
    "The account may not do what slice {slice} of {dataset} needs; the slices before it are done, this one is untouched.",
  "retention.phases_out_of_order":
    "The phases of rule {rule} are doubled or not in the order active, intermediate, definitive.",
  "retention.plan_changed": "The plan was changed after it was made.",
  "retention.plan_not_due": "The plan is for a day that has not come.",
  "retention.preset_not_accepted":
    "Rule {rule} follows the preset {preset}, which is not read in the law: accept it by name.",
  "retention.reason_missing": "The declaration that {dataset} holds nothing of a person gives no reason.",
  "retention.rule_gap": "Between rules {rule} and {other} there are days on which none is in force.",
  "retention.row_security":
    "Row-level security hides rows of {dataset} from this account: use one that sees them all (BYPASSRLS).",
  "retention.rows_changing":
    "Rows of slice {slice} of {dataset} were written each time while they were archived or transformed; the slices before it are done, this one is untouched: sweep the plan again.",
  "retention.rows_locked":
    "Another transaction keeps rows of slice {slice} of {dataset} locked; the slices before it are done, this one is untouched: sweep the plan again.",
  "retention.same_person": "The person who asks and the person who approves must differ.",
  "retention.slice_failed":
    "The database refused slice {slice} of {dataset}; the slices before it are done, this one is untouched.",
  "retention.time_spent":
    "The time of the sweep was over after {slices} slices; sweep the same plan again to go on.",
  "retention.tombstone_key_wrong":
    "The tombstones of {dataset} were made with another key; nothing was written.",
  "retention.tombstone_key_missing": "The rules ask for tombstones, which need a key of at least 32 bytes.",
  "retention.transform_invalid":
    "The transform must give, for each row of {dataset}, the same columns: existing ones, none of the primary key.",
  "retention.unknown_column": "Rule {rule} names column {column}, which {dataset} does not have.",
  "retention.unknown_dataset": "Rule {rule} names the table {dataset}, which the database does not have.",
  "retention.unknown_hold": "No hold of this name stands.",
  "retention.unknown_link":
    "Link number {position} names columns that {dataset} does not have, or another number of them.",
  "retention.unknown_run": "No plan of this name was begun in this database.",
  "retention.unknown_table": "The database has no table {dataset}.",
  "retention.unreachable_rule": "Rule {rule} can never apply: see {field}.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/retention` throws. */
export type RetentionErrorCode = keyof typeof en;
