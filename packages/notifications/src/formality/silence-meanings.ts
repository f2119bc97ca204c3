import { words } from "../filing/box.js";
import type { FiledKind, SilenceMeaning } from "./formality.js";
import { reason } from "./rule.js";

const noReceipt: SilenceMeaning = {
  ...reason(
    "no-receipt",
    "law-09-08/19",
    "text",
    words(
      "Sans récépissé, 24 heures passées ne donnent aucun droit : le traitement commence à la réception du récépissé",
      "دون وصل، لا يترتب عن مرور 24 ساعة أي حق: تبدأ المعالجة عند التوصل بالوصل",
      "Without a receipt, 24 hours gone by give no right: the processing begins when the receipt has come",
    ),
  ),
  reads: "nothing",
  after: "declaration.receipt",
};

const granted: SilenceMeaning = {
  ...reason(
    "granted-by-silence",
    "decree-2-09-165/28",
    "text",
    words(
      "Après deux mois, prolongeables une fois, le silence de la CNDP vaut autorisation selon le décret ; une personne doit décider de s’en prévaloir, aucun traitement ne commence de lui-même",
      "بعد شهرين قابلين للتمديد مرة واحدة، يعتبر سكوت اللجنة الوطنية بمثابة إذن حسب المرسوم؛ ويجب أن يقرر شخص الاعتداد به، ولا تبدأ أي معالجة من تلقاء نفسها",
      "After two months, extendable once, the CNDP’s silence is an authorisation by the decree; a person must decide to rely on it, no processing begins by itself",
    ),
  ),
  reads: "granted-by-silence",
  after: "authorisation.decision",
};

/** What silence of the authority means after each filing; nothing is known for the others. */
export const silenceMeanings: Readonly<Partial<Record<FiledKind, SilenceMeaning>>> = {
  declaration: noReceipt,
  "simplified-declaration": noReceipt,
  "video-surveillance-declaration": noReceipt,
  "authorisation-request": granted,
  // Decree 48 sends transfers through the procedure of authorisations; that its silence grants too is our reading.
  "transfer-request": { ...granted, mark: "inference" },
};
