/** What the tables of the example are called in the report. */
export const datasetNames: Readonly<Record<string, string>> = {
  "public.beneficiary": "Dossiers clos",
  "public.video_recording": "Images",
  "public.subscriber": "Désabonnés",
};

/** What a plan does, in French. */
export const actionNames: Readonly<Record<string, string>> = {
  delete: "effacement",
  block: "verrouillage (visa attendu)",
  review: "réexamen",
};

/** What the purposes are called in the report. */
export const purposeNames: Readonly<Record<string, string>> = {
  tutoring: "Soutien scolaire (enfants)",
  partners: "Communication à un partenaire",
  newsletter: "Lettre d’information",
};

/** What the agencies are called in the report. */
export const agencyNames: Readonly<Record<string, string>> = {
  "school-aid": "Aide scolaire",
  "housing-aid": "Aide au logement",
  "food-aid": "Aide alimentaire",
};

/** What the quasi-identifiers are called in the report. */
export const columnNames: Readonly<Record<string, string>> = {
  birth_date: "naissance",
  sex: "sexe",
  province: "province",
  household: "ménage",
};

const whole = new Intl.NumberFormat("fr-MA");

/** A whole number in French. */
export function number(value: number): string {
  return whole.format(Math.round(value));
}
