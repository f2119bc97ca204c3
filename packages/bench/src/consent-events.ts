import { type ConsentEvent, defineNotice } from "@data-tika/consent";

/** The clock of the ledgers. */
export const now = () => new Date("2026-11-21T12:00:00Z");

/** The notice that the events are about. */
export const notice = defineNotice({
  id: "newsletter",
  effectiveFrom: "2026-01-01T00:00:00Z",
  controller: "Agence d’aide sociale",
  contact: "droits@aide-sociale.example",
  text: { fr: "Nous envoyons une lettre par mois.", ar: "نرسل رسالة كل شهر." },
  purposes: [{ id: "newsletter", label: { fr: "Lettre", ar: "رسالة" }, basis: "consent", validFor: "P2Y" }],
});

/** The identifier of that number. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;

/** A consent of a person of their own. */
export function given(n: number): ConsentEvent {
  const id = uuid(n);
  return {
    version: 1,
    kind: "given",
    id,
    subject: `person-${id}`,
    notice: notice.digest,
    purpose: "newsletter",
    at: "2026-06-01T10:00:00Z",
    capture: "web",
    by: { kind: "self" },
    language: "ar",
    strength: "indubitable",
    informed: { by: "already-informed", proof: "5e".repeat(32) },
  };
}

const kinds = [
  "shown",
  "given",
  "withdrawn",
  "shown",
  "renewed",
  "refused",
  "shown",
  "given",
  "objected",
  "renewed",
];

/** Ten events of one person over ten months, as a store gives them back; the last of them permits. */
export function tenEvents(person: number): readonly ConsentEvent[] {
  const events = kinds.map((kind, i) => {
    const one = given(person * 10 + i) as Extract<ConsentEvent, { kind: "given" }>;
    const { strength, informed, language, by, purpose, ...common } = one;
    const at = `2026-${String(i + 1).padStart(2, "0")}-${10 + (person % 10)}T10:00:00+01:00`;
    const about = { ...common, subject: `person-${person}`, at, kind };
    if (kind === "shown") return { ...about, language };
    const answer = { ...about, purpose, by };
    return kind === "given" || kind === "renewed" ? { ...answer, language, strength, informed } : answer;
  });
  return JSON.parse(JSON.stringify(events));
}
