/** English messages of the errors of `@data-tika/notifications`. */
export const en = {
  "notifications.invalid_facts": "Answers that cannot be read: {count}, the first to question {question}.",
  "notifications.invalid_payload":
    "The document is not valid. Answers to correct: {count}, in boxes {boxes}.",
  "notifications.unknown_kind": "There is no such kind of document.",
  "notifications.unknown_language": "A document is written in fr, ar or en.",
  "notifications.no_payload": "The document carries no content that can be read back.",
  "notifications.payload_changed": "The content of the document does not match its digest.",
  "notifications.invalid_font": "The font given as {weight} is no TrueType or OpenType font.",
  "notifications.font_lacks_signs": "The fonts have no sign for {count} of the characters in the document.",
  "notifications.library_missing": "A library is missing: {library}. Install it to write a PDF.",
  "notifications.invalid_custody": "The custody log, or the act to be added to it, is not valid.",
  "notifications.not_for_recipient": "The document, or this part of it, is not for this recipient.",
  "notifications.outside_consent": "The consent does not cover this recipient.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/notifications` throws. */
export type NotificationsErrorCode = keyof typeof en;
