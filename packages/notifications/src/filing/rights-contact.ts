import * as z from "zod";
import { type Boxes, box } from "./box.js";
import { email, phone, text, website } from "./text.js";

/** Where persons exercise access, rectification and opposition. */
export const rightsContactSchema = z.strictObject({
  service: text,
  address: text.exactOptional(),
  email: email.exactOptional(),
  phone: phone.exactOptional(),
  website: website.exactOptional(),
  measures: text.exactOptional(),
});

/** Where persons exercise their rights. */
export interface RightsContact {
  /** The service or function that answers. */
  service: string;
  /** Postal address. */
  address?: string;
  /** E-mail address. */
  email?: string;
  /** Telephone. */
  phone?: string;
  /** Web page. */
  website?: string;
  /** What makes the exercise of rights easier. */
  measures?: string;
}

/** Boxes of {@link rightsContactSchema}. */
export const rightsContactBoxes = {
  service: box("Service chargé des droits", "المصلحة المكلفة بالحقوق", "Service in charge of rights"),
  address: box("Adresse", "العنوان", "Address"),
  email: box("Adresse électronique", "البريد الإلكتروني", "E-mail"),
  phone: box("Téléphone", "الهاتف", "Telephone"),
  website: box("Page web", "الصفحة الإلكترونية", "Web page"),
  measures: box(
    "Mesures facilitant l’exercice des droits",
    "التدابير المسهلة لممارسة الحقوق",
    "Measures that ease the exercise of rights",
  ),
} as const satisfies Boxes;
