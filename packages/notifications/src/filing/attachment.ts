import * as z from "zod";
import { type Boxes, box, words } from "./box.js";
import { sha256, text } from "./text.js";

/** Kinds of documents that go with a filing. */
export const attachmentKinds = [
  "signatory-mandate",
  "information-proof",
  "consent-document",
  "processor-contract",
  "collection-form",
  "trade-register-extract",
  "transfer-safeguards",
  "transferred-data-list",
  "base-formality",
  "health-file",
  "other",
] as const;

/** Id of a kind of attachment. */
export type AttachmentKind = (typeof attachmentKinds)[number];

/** One of {@link attachmentKinds}. */
export const attachmentKind = z.enum(attachmentKinds);

/** A document that goes with a filing, named by its digest: its bytes are never inside a payload. */
export const attachmentSchema = z.strictObject({
  kind: attachmentKind,
  title: text,
  mediaType: z
    .string()
    .max(100)
    .regex(/^[a-z]+[/][a-z0-9.+-]+$/),
  size: z.int().min(1),
  sha256,
});

/** A document that goes with a filing. */
export interface Attachment {
  /** What the document is. */
  kind: AttachmentKind;
  /** Its title. */
  title: string;
  /** Media type, such as `application/pdf`. */
  mediaType: string;
  /** Size in bytes. */
  size: number;
  /** SHA-256 of its bytes. */
  sha256: string;
}

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
