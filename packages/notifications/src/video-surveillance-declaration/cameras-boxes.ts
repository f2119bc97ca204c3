import { type Boxes, box, words, yesOrNo } from "../filing/box.js";

/** Boxes of {@link camerasSchema}. */
export const cameraBoxes = {
  number: box("Nombre de caméras", "عدد الكاميرات", "Number of cameras"),
  places: box("Emplacements", "أماكن التثبيت", "Places", {
    choices: {
      entrance: words("Entrée", "المدخل", "Entrance"),
      counter: words("Guichet", "الشباك", "Counter"),
      corridor: words("Couloir", "الممر", "Corridor"),
      "car-park": words("Parc de stationnement", "موقف السيارات", "Car park"),
      storeroom: words("Réserve ou dépôt", "المستودع", "Storeroom"),
      "outside-wall": words("Mur extérieur", "الجدار الخارجي", "Outside wall"),
      other: words("Autre", "غير ذلك", "Other"),
      "place-of-worship": words("Lieu de culte", "مكان للعبادة", "Place of worship"),
      "union-premises": words("Local syndical", "مقر نقابي", "Union premises"),
      toilets: words("Toilettes", "المراحيض", "Toilets"),
      "meeting-room": words("Salle de réunion", "قاعة الاجتماعات", "Meeting room"),
      "break-area": words("Espace de pause", "فضاء الاستراحة", "Break area"),
    },
  }),
  perimeter: box("Périmètre filmé", "المجال المصور", "What is filmed"),
  authorisedPersons: box("Personnes habilitées", "الأشخاص المؤهلون", "Authorised persons"),
  sound: box("Enregistrement du son", "تسجيل الصوت", "Sound recorded", {
    choices: yesOrNo,
  }),
} as const satisfies Boxes;
