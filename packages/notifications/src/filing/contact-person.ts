import * as z from "zod";
import { type Boxes, box } from "./box.js";
import { email, phone, text } from "./text.js";

/** Whom the authority may ask about a filing. */
export const contactPersonSchema = z.strictObject({
  name: text,
  role: text,
  phone: phone.exactOptional(),
  email,
});

/** Whom the authority may ask about a filing. */
export interface ContactPerson {
  /** Name. */
  name: string;
  /** Function. */
  role: string;
  /** Telephone. */
  phone?: string;
  /** E-mail address. */
  email: string;
}

const person = { personalData: true } as const;

/** Boxes of {@link contactPersonSchema}. */
export const contactPersonBoxes = {
  name: box("Nom", "الاسم", "Name", person),
  role: box("Fonction", "المهمة", "Function"),
  phone: box("Téléphone", "الهاتف", "Telephone", person),
  email: box("Adresse électronique", "البريد الإلكتروني", "E-mail", person),
} as const satisfies Boxes;
