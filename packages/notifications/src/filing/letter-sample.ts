import type { Attachment } from "./attachment.js";
import { unknownYet } from "./gap.js";
import { sample } from "./sample.js";

const noAttachments: Attachment[] = [];

/** The common part of a signed letter in French. All of it is invented. */
export const signedLetter = {
  version: 1 as const,
  language: "fr" as const,
  controller: sample.controller,
  contact: sample.contact,
  attachments: noAttachments,
  signature: sample.signature,
};

/** The common part of a letter that is not signed yet, in Arabic. */
export const draftLetter = {
  version: 1 as const,
  language: "ar" as const,
  controller: sample.association,
  contact: unknownYet,
  attachments: noAttachments,
  signature: unknownYet,
};
