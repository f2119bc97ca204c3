/** Identity numbers in the published form of a CIN, one for each index: generated, nobody's. */
export function cinNumbers(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `ZZ${String((index * 7919) % 1_000_000).padStart(6, "0")}`,
  );
}

/** A consolidated list as CSV: an identity number, a name in Arabic, a birth date, an amount. */
export function beneficiaryCsv(rows: number): string {
  const lines = cinNumbers(rows).map(
    (cin, index) =>
      `${cin},"المستفيد ${index}",19${50 + (index % 50)}-0${1 + (index % 9)}-15,${(index % 40) * 50}`,
  );
  return `cin,name,birth,amount\r\n${lines.join("\r\n")}\r\n`;
}
