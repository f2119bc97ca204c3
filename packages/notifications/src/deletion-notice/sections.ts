import { type Section, words } from "../filing/box.js";
import { originalBoxes } from "../filing/original-boxes.js";
import { boxed, plain } from "../filing/section.js";
import { closing } from "../filing/section-runs.js";
import { sections } from "../filing/sections.js";

/** The form of a notice of deletion. */
export const deletionNoticeSections: readonly Section[] = [
  sections.controller,
  sections.contact,
  boxed(
    "original",
    "law-09-08/15",
    words("Enregistrement concerné", "التسجيل المعني", "Registration"),
    originalBoxes,
  ),
  plain(
    "processing",
    "law-09-08/15-b",
    words("Traitement supprimé", "المعالجة المحذوفة", "Processing deleted"),
  ),
  plain("endedOn", "law-09-08/15", words("Date de suppression", "تاريخ الحذف", "Day of deletion"), {
    format: "day",
  }),
  plain("outcome", "law-09-08/3", words("Sort des données", "مآل المعطيات", "What became of the data"), {
    choices: {
      erased: words("Effacées", "تم مسحها", "Erased"),
      anonymised: words("Anonymisées", "أصبحت مجهولة الاسم", "Anonymised"),
      archived: words("Archivées", "تمت أرشفتها", "Archived"),
      assigned: words("Cédées", "تم تفويتها", "Assigned"),
    },
  }),
  plain("assignee", "law-09-08/15", words("Acquéreur du fichier", "المفوت إليه", "Who took the file over")),
  plain("reason", "law-09-08/15", words("Motif", "السبب", "Reason")),
  ...closing,
];
