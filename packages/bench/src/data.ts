/** Identity numbers in the published form of a CIN, one for each index: generated, nobody's. */
export function cinNumbers(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `ZZ${String((index * 7919) % 1_000_000).padStart(6, "0")}`,
  );
}

/** Events as a ledger stores them, all different. */
export function consentEvents(count: number): readonly Readonly<Record<string, unknown>>[] {
  return Array.from({ length: count }, (_, index) => ({
    version: 1,
    id: `event-${index}`,
    subject: `cin.newsletter.1.${(index * 2_654_435_761).toString(36).padStart(13, "0")}`,
    kind: index % 9 === 0 ? "withdrawn" : "given",
    purpose: "newsletter",
    channel: "email",
    capture: { medium: "counter", language: index % 2 === 0 ? "ar" : "fr", place: "Salé" },
    at: `2026-0${1 + (index % 9)}-1${index % 10}T09:30:00+01:00`,
  }));
}

/** A consolidated list as CSV: an identity number, a name in Arabic, a birth date, an amount. */
export function beneficiaryCsv(rows: number): string {
  const lines = cinNumbers(rows).map(
    (cin, index) =>
      `${cin},"المستفيد ${index}",19${50 + (index % 50)}-0${1 + (index % 9)}-15,${(index % 40) * 50}`,
  );
  return `cin,name,birth,amount\r\n${lines.join("\r\n")}\r\n`;
}
