import { type Boxes, box } from "./box.js";

const person = { personalData: true } as const;

/** Boxes of {@link contactPersonSchema}. */
export const contactPersonBoxes = {
  name: box("Nom", "الاسم", "Name", person),
  role: box("Fonction", "المهمة", "Function"),
  phone: box("Téléphone", "الهاتف", "Telephone", person),
  email: box("Adresse électronique", "البريد الإلكتروني", "E-mail", person),
} as const satisfies Boxes;
