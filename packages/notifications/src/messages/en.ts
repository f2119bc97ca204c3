/** English messages of the errors of `@data-tika/notifications`. */
export const en = {
  "notifications.invalid_facts":
    "The facts are not of the expected shape. Problems: {count}, the first in {field}.",
  "notifications.invalid_payload": "The payload is not valid. Problems: {count}, the first in {field}.",
  "notifications.unknown_kind": "There is no such kind of payload.",
  "notifications.unknown_language": "A document is written in fr, ar or en.",
  "notifications.no_payload": "The document carries no payload of ours.",
  "notifications.payload_changed": "The payload in the document does not match its digest.",
  "notifications.invalid_font": "The font given as {weight} is no TrueType or OpenType font.",
  "notifications.font_lacks_signs": "The fonts have no sign for {count} of the characters in the document.",
  "notifications.library_missing": "A library is missing: {library}. Install it to write a PDF.",
  "notifications.invalid_custody": "The custody log, or the act to be added to it, is not valid.",
  "notifications.not_for_recipient": "The payload, or this part of it, is not for this recipient.",
  "notifications.outside_consent": "The consent does not cover this recipient.",
} as const satisfies Readonly<Record<string, string>>;

/** Codes of the errors that `@data-tika/notifications` throws. */
export type NotificationsErrorCode = keyof typeof en;
