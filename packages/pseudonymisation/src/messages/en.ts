/** English messages of the errors of `@data-tika/pseudonymisation`. */
export const en = {
  "pseudonymisation.wrong_key_length": "The secret of the key {key} is not 32 bytes long.",
  "pseudonymisation.unreadable_key":
    "The secret of the key {key} is neither bytes, hexadecimal, base64url nor a JWK of type oct.",
  "pseudonymisation.invalid_key_id":
    "A key id is 1 to 32 lower-case letters, digits and dashes; that of key number {position} is not.",
  "pseudonymisation.duplicate_key": "The keyring has two keys with the id {key}.",
  "pseudonymisation.unknown_key_status": "The key {key} is neither active, previous nor retired.",
  "pseudonymisation.no_single_active_key": "A keyring has exactly one active key; this one has {count}.",
  "pseudonymisation.invalid_tenant": "A tenant is named by 1 to 64 lower-case letters, digits and dashes.",
  "pseudonymisation.invalid_wrapped_keyring": "The wrapped keyring has another shape than wrapKeyring gives.",
  "pseudonymisation.wrap_failed": "The secret of the key {key} could not be sealed.",
  "pseudonymisation.unwrap_failed":
    "The secret of the key {key} could not be opened: it was sealed otherwise, or changed.",
  "pseudonymisation.passphrase_too_short": "A passphrase has at least {length} characters.",
  "pseudonymisation.unknown_keyring":
    "The keyring was not made by createKeyring of this copy of the package.",
  "pseudonymisation.unknown_key": "The pseudonym was made with a key that the keyring does not hold.",
  "pseudonymisation.retired_key": "The pseudonym was made with the key {key}, which is retired.",
  "pseudonymisation.invalid_domain":
    "A domain has a name of 1 to 64 lower-case letters, digits and dashes, a known scope and at most 16 ancestors.",
  "pseudonymisation.within_missing":
    "The domain {domain} needs `within`: the relation, dataset or period the pseudonyms hold for.",
  "pseudonymisation.within_unused": "The domain {domain} is person-wide and takes no `within`.",
  "pseudonymisation.bits_out_of_range": "A pseudonym keeps 64 to 256 bits in whole bytes, not {bits}.",
  "pseudonymisation.not_an_identifier": "Value number {position} is no identifier of the kind {kind}.",
  "pseudonymisation.not_text": "Value number {position} is no well-formed text.",
  "pseudonymisation.not_a_pseudonym": "The text is no pseudonym, or it was changed.",
  "pseudonymisation.other_domain": "The pseudonym belongs to another domain or kind than {domain}.",
  "pseudonymisation.reason_missing": "A reason and an actor are needed: what it is done for, and by whom.",
  "pseudonymisation.same_domain": "Both sides of the bridge are the domain {domain}.",
  "pseudonymisation.bridge_not_logged": "The use of the bridge could not be logged; nothing was given out.",
  "pseudonymisation.kind_not_in_sql": "The canonical form of the kind {kind} cannot be made in SQL.",
  "pseudonymisation.algorithm_not_in_sql": "In SQL there are pseudonyms by hmac-sha256 only.",
  "pseudonymisation.second_person_missing": "A second person has to agree to a re-identification.",
  "pseudonymisation.same_person": "The second person is the actor.",
  "pseudonymisation.sealed_changed": "A sealed row of the database was changed or moved.",
  "pseudonymisation.log_changed": "The log of the database was changed.",
  "pseudonymisation.store_failed": "The database failed at the task {task}.",
  "pseudonymisation.same_version": "The key {key} is the active one: there is nothing to carry over.",
  "pseudonymisation.bridge_file_unreadable":
    "The bridge file cannot be read with this key, or it was changed.",
  "pseudonymisation.unknown_pseudonym":
    "The bridge does not know the pseudonym in column {column}, line {line}.",
  "pseudonymisation.target_busy": "The process {pid} is at work on the target file.",
  "pseudonymisation.target_exists": "The new file exists already.",
  "pseudonymisation.other_work": "What was begun belongs to another file, bridge or column.",
  "pseudonymisation.file_failed": "A file could not be read or written.",
  "pseudonymisation.invalid_policy": "The policy is not valid at {path}.",
  "pseudonymisation.unknown_transform": "The policy names an unknown transform for the column {column}.",
  "pseudonymisation.keyring_missing":
    "The policy makes pseudonyms in the column {column} and needs a keyring.",
  "pseudonymisation.day_missing":
    "The policy computes ages in the column {column} and needs `on`, a civil day written YYYY-MM-DD.",
  "pseudonymisation.unknown_column":
    "Column number {position} is not in the policy; list it there, as keep if it shall stay.",
  "pseudonymisation.missing_column": "The data have no column {column}.",
  "pseudonymisation.repeated_column": "The data have the column {column} twice.",
  "pseudonymisation.value_refused":
    "The value in column {column}, row {row}, cannot be treated with {transform}.",
  "pseudonymisation.cell_refused":
    "The cell in column {column}, line {line}, cannot be treated with {transform}.",
  "pseudonymisation.unknown_member":
    "Member number {position} of the object on line {line} is not in the policy; list it there, as keep if it shall stay.",
  "pseudonymisation.repeated_member": "The object on line {line} has the member {column} twice.",
  "pseudonymisation.broken_ndjson": "Line {line} is not a JSON object in UTF-8.",
  "pseudonymisation.ndjson_line_too_long": "Line {line} of the JSON lines is longer than {bytes} bytes.",
  "pseudonymisation.empty_csv": "The CSV has no header line.",
  "pseudonymisation.broken_csv": "Line {line} of the CSV is broken: a quote or a number of cells is wrong.",
  "pseudonymisation.not_utf8": "Line {line} of the CSV is not written in UTF-8.",
  "pseudonymisation.line_too_long": "The record at line {line} of the CSV is longer than {bytes} bytes.",
  "pseudonymisation.invalid_delimiter": "A delimiter is a comma, a semicolon or a tab.",
  "pseudonymisation.wrong_cipher_key_length":
    "The key of the cipher is not 16, 24 or 32 bytes long, or twice that for AES-SIV.",
  "pseudonymisation.too_many_associated_data": "AES-SIV takes at most 126 associated data.",
  "pseudonymisation.altered":
    "Value number {position} was altered, or sealed with another key or other associated data.",
  "pseudonymisation.radix_out_of_range": "A radix is a whole number from 2 to 65536, not {radix}.",
  "pseudonymisation.domain_too_small":
    "Only {size} values have this form; format-preserving encryption needs at least 1000000.",
  "pseudonymisation.not_in_radix": "Value number {position} has a numeral outside the radix.",
  "pseudonymisation.not_in_format":
    "Value number {position} does not have the form of {kind} that is preserved.",
  "pseudonymisation.no_format": "The kind {kind} has no form that can be preserved.",
  "pseudonymisation.invalid_alphabet":
    "An alphabet has 2 to 65536 characters, all different, and a length from least to most.",
  "pseudonymisation.key_not_active":
    "The key {key} is not active: it opens what it made and makes nothing new.",
  "pseudonymisation.invalid_field": "A field has a name of 1 to 32 lower-case letters, digits and dashes.",
  "pseudonymisation.values_out_of_range": "A number of values is a whole number from 0.",
  "pseudonymisation.small_domain":
    "Fewer than 100 million values have this form: tables of pairs are soon complete.",
  "pseudonymisation.may_be_real_number":
    "Every number made here can be the number of another person: never publish it as anonymous.",
  "pseudonymisation.invalid_column":
    "The column {column} has another length than the first one, or a code without a value.",
  "pseudonymisation.population_too_small":
    "The population is smaller than the {records} records of the table.",
  "pseudonymisation.invalid_aim": "The field {field} of the aim is missing or out of its range.",
  "pseudonymisation.uneven_hierarchy": "Row {row} of the hierarchy has another length than the first one.",
  "pseudonymisation.hierarchy_not_nested":
    "Level {level} of the hierarchy of {column} parts values that the level before joins.",
  "pseudonymisation.hierarchy_value_refused":
    "Level {level} of the hierarchy of {column} cannot treat a value of the column with {transform}.",
  "pseudonymisation.too_many_generalisations":
    "The hierarchies have {nodes} combinations of levels; at most four million are searched.",
  "pseudonymisation.bits_beyond_cmac": "AES-CMAC gives 128 bits, not {bits}.",
  "pseudonymisation.unknown_algorithm": "A pseudonym is made with hmac-sha256 or aes-cmac.",
  "pseudonymisation.other_length": "There are {count} pseudonyms and another number of originals.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/pseudonymisation` throws. */
export type PseudonymisationErrorCode = keyof typeof en;
