import type { Localised } from "@data-tika/core";
import { words } from "../filing/box.js";
import type { Harm } from "./harm.js";

/** Words for {@link harm}. */
export const harmChoices: Readonly<Record<Harm, Localised>> = {
  "cyber-harassment": words("Harcèlement en ligne", "تحرش إلكتروني", "Online harassment"),
  "cyber-bullying": words("Intimidation en ligne", "تنمر إلكتروني", "Online bullying"),
  stalking: words("Traque en ligne", "تعقب إلكتروني", "Stalking"),
  threats: words("Menaces", "تهديد", "Threats"),
  "hate-incitement": words("Incitation à la haine", "تحريض على الكراهية", "Incitement to hatred"),
  "private-data": words("Diffusion de données privées", "نشر معطيات خاصة", "Private data made public"),
  "private-words": words("Diffusion de propos privés", "نشر أقوال خاصة", "Private words spread"),
  "non-consensual-image": words(
    "Image intime diffusée sans accord",
    "نشر صورة حميمية دون رضى",
    "Intimate image without consent",
  ),
  "synthetic-sexual-image": words("Image sexuelle de synthèse", "صورة جنسية مركبة", "Synthetic sexual image"),
  montage: words("Montage de paroles ou d’images", "تركيبة من أقوال أو صور", "Montage of words or images"),
  "false-information": words("Allégations fausses", "ادعاءات كاذبة", "False information"),
  sextortion: words("Chantage sexuel", "ابتزاز جنسي", "Sextortion"),
  impersonation: words("Usurpation d’identité", "انتحال الهوية", "Impersonation"),
  "account-theft": words("Vol de compte", "سرقة حساب", "Account theft"),
  defamation: words("Atteinte à l’honneur", "المساس بالشرف", "Defamation"),
  grooming: words("Sollicitation sexuelle d’un mineur", "استدراج قاصر لأغراض جنسية", "Grooming of a minor"),
  "child-abuse-material": words(
    "Contenu d’abus sexuel sur mineur",
    "محتوى استغلال جنسي لقاصر",
    "Child sexual abuse material",
  ),
  trafficking: words("Traite", "اتجار بالبشر", "Trafficking"),
  "self-harm-incitement": words(
    "Incitation à se faire du mal",
    "تحريض على إيذاء النفس",
    "Incitement to self-harm",
  ),
  other: words("Autre", "غير ذلك", "Other"),
};
