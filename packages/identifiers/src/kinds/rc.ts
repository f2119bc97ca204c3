import { withoutSeparators } from "../fold.js";
import type { IdentifierRule } from "../rule.js";

const court = "[\\p{Script=Latin}\\p{Script=Arabic}][\\p{Script=Latin}\\p{Script=Arabic} '-]{1,39}";
const numberFirst = new RegExp(`^([0-9][0-9 .]{0,14})[ ,/-]+(${court})$`, "u");
const courtFirst = new RegExp(`^(${court})[ ,/-]+([0-9][0-9 .]{0,14})$`, "u");

/** Number and court in one order, `12345/CASABLANCA`, whichever came first. */
function withCourt(folded: string): string {
  const text = folded.replace(/^RC[ :.-]+/, "").replace(/[’‘`]/g, "'");
  const parts = numberFirst.exec(text);
  if (parts !== null) return written(parts[1], parts[2]);
  const turned = courtFirst.exec(text);
  return turned === null ? withoutSeparators(text) : written(turned[2], turned[1]);
}

function written(number = "", place = ""): string {
  return `${withoutSeparators(number)}/${place.toUpperCase().normalize("NFKC").replace(/ +/g, " ").trim()}`;
}

/** Trade register number (RC), unique only with the court that keeps the register: `12345/CASABLANCA`. */
export const tradeRegister = {
  labels: {
    fr: "numéro du registre du commerce (RC)",
    ar: "رقم السجل التجاري",
    en: "trade register number (RC)",
  },
  template: null,
  lenient: `^[0-9]{1,10}(?:/${court})?$`,
  strict: `^[0-9]{1,10}/${court}$`,
  checksum: null,
  checksumFailure: "suspect",
  confidence: "medium",
  mark: "secondary",
  source: "Public source code of several repositories; they disagree",
  checkedOn: "2026-11-21",
  note: "A number without its court is suspect: other courts have given the same one.",
  groups: [],
  visible: { start: 0, end: 0 },
  tidy: withCourt,
  write: (normalised) => normalised.replace("/", " / "),
  unusual: "identifiers.court_missing",
} as const satisfies IdentifierRule;
