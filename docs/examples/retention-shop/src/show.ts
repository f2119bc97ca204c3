import type { DeletionCertificate, PlanDifference, RetentionPlan, SkippedRows } from "@data-tika/retention";

const number = new Intl.NumberFormat("en");

/** A heading and its lines. */
export function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

/** Each item of a plan on a line. */
export function planLines({ items, missingIndexes, estimate }: RetentionPlan): readonly string[] {
  const lines = items.map(({ dataset, action, counts, sample }) => {
    const kept = [
      counts.held > 0 ? `${number.format(counts.held)} under hold` : "",
      counts.referenced > 0 ? `${number.format(counts.referenced)} still referred to` : "",
    ].filter(Boolean);
    const aside = kept.length > 0 ? `; kept: ${kept.join(", ")}` : "";
    // A key of one or two characters is masked whole.
    const told = sample.filter((key) => /[^•]/.test(key)).slice(0, 3);
    const keys = told.length > 0 ? `  (${told.join(", ")}, …)` : "";
    return `${action.padEnd(10)} ${number.format(counts.reached).padStart(7)} of ${dataset}${keys}${aside}`;
  });
  const indexes = missingIndexes.map(({ statement }) => `first make an index:  ${statement}`);
  const time = estimate.seconds === null ? "unknown until the indexes are there" : `${estimate.seconds} s`;
  return [...lines, ...indexes, `${number.format(estimate.rows)} rows in all, about ${time}`];
}

/** What a change of rules changes. */
export function diffLines({ rules, items, rows }: PlanDifference): readonly string[] {
  const changed = items.map(
    ({ dataset, action, before, after }) =>
      `${action.padEnd(10)} ${dataset}: ${number.format(before)} → ${number.format(after)}`,
  );
  return [`rules changed: ${rules.changed.join(", ")}`, ...changed, `${number.format(rows)} rows in all`];
}

/** What was done, and what is not promised. */
export function certificateLines(certificate: DeletionCertificate): readonly string[] {
  const items = certificate.items.map(
    ({ dataset, outcome, deleted, planned }) =>
      `${outcome.padEnd(11)} ${number.format(deleted).padStart(7)} of ${number.format(planned)} planned  ${dataset}`,
  );
  return [
    ...items,
    `${certificate.slices} slices, root ${certificate.root.slice(0, 16)}…`,
    `level: ${certificate.level ?? "none"}; not promised: ${certificate.notPromised.join(", ")}`,
  ];
}

/** What a sweep left, and why. */
export function skippedLines(skipped: readonly SkippedRows[]): readonly string[] {
  if (skipped.length === 0) return ["nothing"];
  return skipped.map(({ dataset, because, rows }) => `${dataset}: ${number.format(rows)} ${because}`);
}
