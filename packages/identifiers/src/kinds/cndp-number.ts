import type { IdentifierRule } from "../rule.js";

/** Number that the CNDP gives to a declaration (D), an authorisation (A) or a transfer (T): `D-W-442/2022`. */
export const cndpNumber = {
  labels: {
    fr: "numéro de récépissé ou d’autorisation de la CNDP",
    ar: "رقم الوصل أو الإذن الصادر عن اللجنة الوطنية",
    en: "CNDP receipt or authorisation number",
  },
  template: null,
  lenient: "^[^\\u0000-\\u001F]{1,40}$",
  strict: "^[DAT](?:-[A-Z]{1,4})?-[0-9]{1,5}/20[0-9]{2}$",
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "secondary",
  source: "https://ccme.org.ma/en/right-of-access-to-information/?amp=1",
  checkedOn: "2026-11-21",
  note: "The form is read from published numbers only: another form is suspect, never refused.",
  groups: [],
  visible: { start: 2, end: 4 },
  tidy: (folded) => folded.replace(/\s+/g, ""),
} as const satisfies IdentifierRule;
