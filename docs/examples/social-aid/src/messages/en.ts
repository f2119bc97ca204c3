/** English messages of the example's own errors. */
export const en = {
  "social_aid.directory_in_use":
    "The data directory is open in another process (pid {pid}); wait for it or stop it.",
  "social_aid.foreign_directory":
    "The output directory holds what the demo did not write; empty it or choose another one.",
  "social_aid.invalid_payload": "The payload {kind} has {issues} issues and was not written.",
  "social_aid.missing_option": "The option --{option} needs a value.",
  "social_aid.unknown_option": "There is an option this program does not know; see --help.",
  "social_aid.unreadable_file": "The file given with --csv cannot be read.",
  "social_aid.unwritable_output": "The output directory cannot be written to.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the example's own errors. */
export type SocialAidErrorCode = keyof typeof en;
