import { attachmentBoxes } from "./attachment-boxes.js";
import { type Section, words } from "./box.js";
import { contactPersonBoxes } from "./contact-person-boxes.js";
import { controllerBoxes } from "./controller-boxes.js";
import { dataCategoryBoxes } from "./data-category-boxes.js";
import { filingBoxes } from "./filing-boxes.js";
import { informationBoxes } from "./information-boxes.js";
import { linkBoxes } from "./link-boxes.js";
import { personCategoryBoxes } from "./person-category-boxes.js";
import { processingBoxes } from "./processing-boxes.js";
import { processorBoxes } from "./processor-boxes.js";
import { recipientBoxes } from "./recipient-boxes.js";
import { retentionPeriodBoxes } from "./retention-period-boxes.js";
import { rightsContactBoxes } from "./rights-contact-boxes.js";
import { securityBoxes } from "./security-boxes.js";
import { signatureBoxes } from "./signature-boxes.js";
import { transferBoxes } from "./transfer-boxes.js";

const section = (field: string, part: Omit<Section, "field">): Section => ({ field, ...part });
const publicInRegister = true;

/** The sections that several kinds share, each with the article of a declaration. A kind puts them in its order. */
export const sections = {
  filing: section("filing", {
    article: "law-09-08/15",
    labels: words("Demande", "الطلب", "Filing"),
    boxes: filingBoxes,
  }),
  controller: section("controller", {
    article: "law-09-08/15-a",
    labels: words("Responsable du traitement", "المسؤول عن المعالجة", "Controller"),
    boxes: controllerBoxes,
    publicInRegister,
  }),
  contact: section("contact", {
    article: "decree-2-09-165/23",
    labels: words("Personne à contacter", "الشخص الذي يمكن الاتصال به", "Contact person"),
    boxes: contactPersonBoxes,
  }),
  processing: section("processing", {
    article: "law-09-08/15-b",
    labels: words("Traitement et finalités", "المعالجة وغاياتها", "Processing and purposes"),
    boxes: processingBoxes,
    publicInRegister,
  }),
  persons: section("persons", {
    article: "law-09-08/15-c",
    labels: words("Personnes concernées", "الأشخاص المعنيون", "Data subjects"),
    boxes: personCategoryBoxes,
    publicInRegister,
  }),
  data: section("data", {
    article: "law-09-08/15-c",
    labels: words("Données", "المعطيات", "Data"),
    boxes: dataCategoryBoxes,
    publicInRegister,
  }),
  retention: section("retention", {
    article: "law-09-08/15-f",
    labels: words("Conservation", "الاحتفاظ بالمعطيات", "Retention"),
    boxes: retentionPeriodBoxes,
  }),
  recipients: section("recipients", {
    article: "law-09-08/15-d",
    labels: words("Destinataires", "المرسل إليهم", "Recipients"),
    boxes: recipientBoxes,
    publicInRegister,
  }),
  processors: section("processors", {
    article: "law-09-08/15-i",
    labels: words("Sous-traitants", "المعالجون من الباطن", "Processors"),
    boxes: processorBoxes,
  }),
  links: section("links", {
    article: "law-09-08/15-i",
    labels: words("Mises en relation et cessions", "عمليات الربط والتفويت", "Links and assignments"),
    boxes: linkBoxes,
  }),
  transfers: section("transfers", {
    article: "law-09-08/15-e",
    labels: words("Transferts à l’étranger", "نقل المعطيات إلى الخارج", "Transfers abroad"),
    boxes: transferBoxes,
    publicInRegister,
  }),
  information: section("information", {
    article: "law-09-08/5",
    labels: words("Information des personnes", "إخبار الأشخاص", "Information of persons"),
    boxes: informationBoxes,
  }),
  rights: section("rights", {
    article: "law-09-08/15-g",
    labels: words("Exercice des droits", "ممارسة الحقوق", "Exercise of rights"),
    boxes: rightsContactBoxes,
  }),
  security: section("security", {
    article: "law-09-08/15-h",
    labels: words("Confidentialité et sécurité", "السرية والسلامة", "Confidentiality and security"),
    boxes: securityBoxes,
  }),
  attachments: section("attachments", {
    article: "decree-2-09-165/23",
    labels: words("Pièces jointes", "الوثائق المرفقة", "Attachments"),
    boxes: attachmentBoxes,
  }),
  signature: section("signature", {
    article: "law-09-08/13",
    labels: words("Engagement et signature", "التعهد والتوقيع", "Undertaking and signature"),
    boxes: signatureBoxes,
  }),
} as const satisfies Readonly<Record<string, Section>>;
