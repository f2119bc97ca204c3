import { type Boxes, boxOf, words } from "./box.js";

/** Boxes of {@link informationSchema}. */
export const informationBoxes = {
  means: boxOf("decree-2-09-165/34", "Moyens d’information", "وسائل الإخبار", "Means of information", {
    choices: {
      "e-mail": words("Courrier électronique", "البريد الإلكتروني", "E-mail"),
      paper: words("Document papier", "وثيقة ورقية", "Paper document"),
      display: words("Affichage", "إعلان معلق", "Display"),
      "electronic-form": words("Formulaire électronique", "استمارة إلكترونية", "Electronic form"),
      notice: words(
        "Annonce sur un support approprié",
        "إعلان على حامل ملائم",
        "Notice on a suitable medium",
      ),
      interview: words("Entretien", "مقابلة", "Interview"),
    },
  }),
  text: boxOf("law-09-08/5", "Texte de l’information", "نص الإخبار", "Text of the notice"),
} as const satisfies Boxes;
