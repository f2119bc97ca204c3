import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { draftLetter, signedLetter } from "../filing/letter-sample.js";

const access: ValidExample<"reply-time-request"> = {
  about: "An access request over paper archives",
  payload: {
    kind: "reply-time-request",
    ...signedLetter,
    request: "DR-2026-014",
    right: "access",
    receivedOn: "2026-11-16",
    acknowledgedOn: "2026-11-17",
    reason: "Les dossiers sont dans les archives de trois délégations.",
    proposedOn: "2026-12-04",
  },
};

const rectification: ValidExample<"reply-time-request"> = {
  about: "A rectification that needs a document from elsewhere",
  payload: { ...access.payload, request: "DR-2026-015", right: "rectification", receivedOn: "2026-11-10" },
};

const draft: ValidExample<"reply-time-request"> = {
  about: "A draft before the acknowledgment is given",
  payload: {
    kind: "reply-time-request",
    ...draftLetter,
    request: "DR-2026-016",
    right: "access",
    receivedOn: "2026-11-19",
    acknowledgedOn: unknownYet,
    reason: "الملفات موجودة في الأرشيف.",
    proposedOn: unknownYet,
  },
};

/** Accepted requests for a reply time. */
export const replyTimeRequestExamples = [access, rectification, draft] as const;
