import type { AttachmentKind } from "./attachment.js";
import { type Boxes, box, words } from "./box.js";

/** Words for {@link attachmentKind}. */
export const attachmentChoices = {
  "signatory-mandate": words(
    "Document autorisant le signataire",
    "وثيقة تخول صلاحية التوقيع",
    "Document that authorises the signatory",
  ),
  "information-proof": words(
    "Preuve de l’information des personnes",
    "ما يثبت إخبار الأشخاص",
    "Proof that persons are informed",
  ),
  "consent-document": words(
    "Document de recueil du consentement",
    "وثيقة الحصول على الرضى",
    "Document that collects consent",
  ),
  "processor-contract": words("Contrat de sous-traitance", "عقد المعالجة من الباطن", "Processor’s contract"),
  "collection-form": words("Formulaire de collecte", "استمارة الجمع", "Collection form"),
  "trade-register-extract": words(
    "Extrait du registre du commerce",
    "مستخرج من السجل التجاري",
    "Trade register extract",
  ),
  "transfer-safeguards": words(
    "Clauses contractuelles ou règles internes",
    "بنود تعاقدية أو قواعد داخلية",
    "Contractual clauses or internal rules",
  ),
  "transferred-data-list": words(
    "Liste des données transférées",
    "لائحة المعطيات المنقولة",
    "List of the data transferred",
  ),
  "base-formality": words(
    "Récépissé ou autorisation du traitement de base",
    "وصل أو إذن المعالجة الأصلية",
    "Receipt or authorisation of the base processing",
  ),
  "health-file": words(
    "Dossier de santé (décret, art. 30)",
    "ملف الصحة (المرسوم، المادة 30)",
    "Health file (decree, art. 30)",
  ),
  other: words("Autre", "غير ذلك", "Other"),
} as const satisfies Record<AttachmentKind, unknown>;

/** Boxes of a list of {@link attachmentSchema}. */
export const attachmentBoxes = {
  "*.kind": box("Pièce", "الوثيقة", "Document", { choices: attachmentChoices }),
  "*.title": box("Intitulé", "العنوان", "Title"),
  "*.mediaType": box("Format", "الصيغة", "Format"),
  "*.size": box("Taille en octets", "الحجم بالبايت", "Size in bytes"),
  "*.sha256": box("Empreinte SHA-256", "بصمة SHA-256", "SHA-256 digest"),
} as const satisfies Boxes;
