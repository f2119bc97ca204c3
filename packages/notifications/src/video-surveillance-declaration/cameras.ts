import * as z from "zod";
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
