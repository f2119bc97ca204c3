import { type Section, words } from "../filing/box.js";
import { plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

/** The form of a request for a reply time. */
export const replyTimeRequestSections: readonly Section[] = [
  sections.controller,
  sections.contact,
  plain(
    "request",
    "decree-2-09-165/36",
    words("Référence de la demande", "مرجع الطلب", "Reference of the request"),
  ),
  plain("right", "law-09-08/7", words("Droit exercé", "الحق الممارس", "Right exercised"), {
    choices: {
      access: words("Droit d’accès", "الحق في الولوج", "Right of access"),
      rectification: words("Droit de rectification", "الحق في التصحيح", "Right of rectification"),
    },
  }),
  plain("receivedOn", "decree-2-09-165/36", words("Reçue le", "تاريخ التوصل", "Received on"), {
    format: "day",
  }),
  plain(
    "acknowledgedOn",
    "decree-2-09-165/36",
    words("Accusé de réception daté et signé", "إشعار بالتوصل مؤرخ وموقع", "Dated and signed acknowledgment"),
    { format: "day" },
  ),
  plain("reason", "decree-2-09-165/36", words("Motif du report", "سبب تأجيل الجواب", "Why it is postponed")),
  plain("proposedOn", "law-09-08/28-2", words("Date proposée", "التاريخ المقترح", "Day proposed"), {
    format: "day",
  }),
  ...closing,
];
