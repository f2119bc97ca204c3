import { words } from "../filing/box.js";

/** Words for the recipients and the scopes. */
export const recipientChoices = {
  cndp: words("CNDP", "اللجنة الوطنية", "CNDP"),
  "cndp-cell": words("Cellule de la CNDP", "خلية اللجنة الوطنية", "Cell of the CNDP"),
  platform: words("Plateforme", "المنصة", "Platform"),
  "telephone-operator": words("Opérateur téléphonique", "متعهد الهاتف", "Telephone operator"),
  prosecutor: words("Procureur du Roi", "وكيل الملك", "King’s prosecutor"),
  police: words("Police", "الشرطة", "Police"),
  gendarmerie: words("Gendarmerie", "الدرك", "Gendarmerie"),
  "child-abuse-portal": words(
    "Portail contre les abus sur mineurs",
    "بوابة التبليغ عن استغلال الأطفال",
    "Portal against child abuse",
  ),
  "hash-network": words("Réseau d’empreintes", "شبكة البصمات", "Hash network"),
  statistics: words("Statistiques", "الإحصائيات", "Statistics"),
};

/** Words for the services. */
export const serviceChoices = {
  facebook: words("Facebook", "Facebook", "Facebook"),
  instagram: words("Instagram", "Instagram", "Instagram"),
  messenger: words("Messenger", "Messenger", "Messenger"),
  whatsapp: words("WhatsApp", "WhatsApp", "WhatsApp"),
  tiktok: words("TikTok", "TikTok", "TikTok"),
  snapchat: words("Snapchat", "Snapchat", "Snapchat"),
  telegram: words("Telegram", "Telegram", "Telegram"),
  x: words("X", "X", "X"),
  youtube: words("YouTube", "YouTube", "YouTube"),
  discord: words("Discord", "Discord", "Discord"),
  telephone: words("Téléphone", "الهاتف", "Telephone"),
  website: words("Site web", "موقع إلكتروني", "Web site"),
  other: words("Autre", "غير ذلك", "Other"),
};
