import * as z from "zod";
import { type Boxes, box, words, yesOrNo } from "../filing/box.js";
import { orUnknown, type UnknownYet } from "../filing/gap.js";
import { text } from "../filing/text.js";

/** Places a camera may stand in or must not film. */
export const cameraPlaces = [
  "entrance",
  "counter",
  "corridor",
  "car-park",
  "storeroom",
  "outside-wall",
  "other",
  "place-of-worship",
  "union-premises",
  "toilets",
  "meeting-room",
  "break-area",
] as const;

/** Id of a place. */
export type CameraPlace = (typeof cameraPlaces)[number];

/** One of {@link cameraPlaces}. */
export const cameraPlace = z.enum(cameraPlaces);

/** The cameras and what they film. */
export const camerasSchema = z.strictObject({
  number: orUnknown(z.int().min(1)),
  places: z.array(cameraPlace).min(1),
  perimeter: text,
  authorisedPersons: z.array(text).min(1),
  sound: z.boolean(),
});

/** The cameras and what they film. */
export interface Cameras {
  /** How many. */
  number: number | UnknownYet;
  /** Where they stand. */
  places: CameraPlace[];
  /** What is filmed, and what is kept out of the picture. */
  perimeter: string;
  /** Who may see the images. */
  authorisedPersons: string[];
  /** Whether sound is recorded too. */
  sound: boolean;
}

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
