import { type Boxes, box } from "./box.js";

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
