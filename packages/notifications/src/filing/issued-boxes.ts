import { type Boxes, box, words } from "./box.js";

/** Words for {@link filedKind}. */
export const filedChoices = {
  declaration: words("Déclaration préalable", "تصريح مسبق", "Prior declaration"),
  "simplified-declaration": words("Déclaration simplifiée", "تصريح مبسط", "Simplified declaration"),
  "authorisation-request": words("Demande d’autorisation", "طلب إذن", "Request for authorisation"),
  "video-surveillance-declaration": words(
    "Déclaration de vidéosurveillance",
    "تصريح بالمراقبة بالكاميرات",
    "Declaration of a video surveillance",
  ),
  "transfer-request": words("Demande de transfert", "طلب نقل المعطيات", "Transfer request"),
} as const;

/** Boxes of {@link answeredSchema}. */
export const answeredBoxes = {
  kind: box("Nature", "الطبيعة", "Kind", { choices: filedChoices }),
  sha256: box("Empreinte SHA-256", "بصمة SHA-256", "SHA-256 digest"),
} as const satisfies Boxes;
