import { digits, type IdentifierRule } from "../rule.js";

/** Bank account number (RIB): bank 3, town 3, account 16, key 2. */
export const rib = {
  labels: {
    fr: "relevé d’identité bancaire (RIB)",
    ar: "كشف التعريف البنكي",
    en: "bank account number (RIB)",
  },
  template: [
    { alphabet: digits, length: [22, 22] },
    { check: "mod-97", digits: 2 },
  ],
  lenient: "^[0-9]{24}$",
  strict: "^[0-9]{24}$",
  checksum: "mod-97",
  checksumFailure: "invalid",
  confidence: "high",
  mark: "secondary",
  source: "https://www.lavieeco.com/en-direct/banques-pas-de-rib-complet-pas-de-virement-7306/",
  checkedOn: "2026-11-21",
  note: "The parts are read in the source; the key rule is general knowledge, recomputed. Bank codes are not checked: public tables contradict each other.",
  groups: [3, 3, 16, 2],
  visible: { start: 0, end: 4 },
} as const satisfies IdentifierRule;
