import { casablancaDay } from "@data-tika/core/time";
import type { DeletionCertificate } from "../certificate.js";
import { failure } from "../failure.js";
import type { EliminationVisa } from "../holder.js";
import type { RetentionPlan } from "../plan.js";
import { planDigest } from "../plan-digest.js";
import { isFilled, needed, neededDay, neededText } from "./check-paper.js";
import type { EliminationList, EliminationRecord } from "./paper.js";

/** What a certificate does not know. */
export interface EliminationRecordOptions
  extends Pick<EliminationRecord, "doneOn" | "place" | "means" | "persons"> {
  /** The plan that was executed. Of the visas that reach a table of the list, it was given this one only. */
  readonly plan: RetentionPlan;
  /** The list that was stamped. */
  readonly list: EliminationList;
  /** Its visa. */
  readonly visa: EliminationVisa;
}

/**
 * The record of an elimination, for the signatures of the body and of Archives du Maroc.
 *
 * It says what was listed and what of it was eliminated: fewer rows, when some were held or changed meanwhile. The decree
 * asks for total elimination: rows that were archived, anonymised or pseudonymised are still there and not counted.
 *
 * @param certificate - Given by `sweep` for a plan with the visa. Not changed.
 * @param options - Plan, list, visa, day, place, means and persons.
 * @returns The record, for `renderPaper`.
 * @throws {@link DataTikaError} `retention.paper_incomplete` when a field is empty; the field is named.
 * @throws {@link DataTikaError} `retention.paper_mismatch` when the visa is another list's or younger than the elimination
 *   (`visa`), the plan was not given this visa alone for the tables of the list (`plan`), the certificate is another plan's or
 *   eliminates nothing of the list (`certificate`), its last slice was done on another day in Morocco (`doneOn`), or more rows
 *   were eliminated than were listed (`lines`).
 * @example
 * ```ts
 * import { defineRules, migrateRetention, planRetention, sweep } from "@data-tika/retention";
 * import { eliminationList, eliminationRecord, renderPaper, visaOf } from "@data-tika/retention/papers";
 * import { casablancaDay } from "@data-tika/core/time";
 * import { PGlite } from "@electric-sql/pglite";
 *
 * const db = await PGlite.create();
 * await migrateRetention(db);
 * await db.exec("CREATE TABLE files (id int PRIMARY KEY, closed_on date); INSERT INTO files VALUES (1, '2010-01-31')");
 * const rules = defineRules([
 *   {
 *     id: "files",
 *     dataset: "files",
 *     start: { column: "closed_on" },
 *     phases: [{ name: "active", keep: "P10Y" }],
 *     then: "delete",
 *     source: "retention schedule, line 12",
 *     mark: "text",
 *   },
 * ]);
 * const schedule = { reference: "example", approvedOn: "2020-01-15", publishedOn: "2020-03-02" };
 * const listed = await planRetention(db, rules, { on: "2025-11-21", holder: "public", archives: { schedule } });
 * const list = await eliminationList(db, listed, {
 *   body: { fr: "Commune exemple", ar: "جماعة نموذجية" },
 *   titles: { "public.files": { fr: "Dossiers", ar: "ملفات" } },
 * });
 * const visa = visaOf(list, { reference: "example", grantedOn: "2025-12-10" });
 * const archives = { schedule, visas: [visa] };
 * const plan = await planRetention(db, rules, { on: "2025-12-15", holder: "public", archives });
 * const certificate = await sweep(db, plan, { today: "2025-12-15" });
 * const record = eliminationRecord(certificate, {
 *   plan,
 *   list,
 *   visa,
 *   doneOn: casablancaDay(new Date(certificate.completedAt ?? "")),
 *   place: { fr: "Salle serveurs", ar: "قاعة الخوادم" },
 *   means: { fr: "Effacement dans la base", ar: "المسح من قاعدة المعطيات" },
 *   persons: [{ name: "…", capacity: "archiviste" }],
 * });
 * record.lines[0].eliminated; // => 1
 * renderPaper(record, "fr").includes("Procès-verbal"); // => true
 * await db.close();
 * ```
 * @see Decree 2-14-267, article 14
 */
export function eliminationRecord(
  certificate: DeletionCertificate,
  options: EliminationRecordOptions,
): EliminationRecord {
  const { list, visa, doneOn, place, means, persons } = options;
  neededText("place", place);
  neededText("means", means);
  neededDay("doneOn", doneOn);
  needed(
    "persons",
    persons.length > 0 && persons.every(({ name, capacity }) => isFilled(name) && isFilled(capacity)),
  );
  checkTies(certificate, options);
  const lines = list.lines
    .filter(({ dataset }) => visa.datasets.includes(dataset))
    .flatMap((line) => {
      const done = certificate.items.filter(
        ({ dataset, outcome }) => dataset === line.dataset && outcome === "deleted",
      );
      const eliminated = done.reduce((sum, { deleted }) => sum + deleted, 0);
      fits("lines", eliminated <= line.rows);
      return done.length === 0 ? [] : [{ ...line, eliminated }];
    });
  fits("certificate", lines.length > 0);
  const { plan, root, notPromised } = certificate;
  const facts = { plan, root, body: list.body, visa, doneOn, place, means, persons, lines, notPromised };
  return { kind: "elimination-record", version: 1, ...facts };
}

// From the stamped list to the rows that are gone: one list, one visa, one plan, one certificate, one day.
function checkTies(
  { plan: executed, completedAt }: DeletionCertificate,
  { plan, list, visa, doneOn }: EliminationRecordOptions,
): void {
  fits("visa", visa.plan === list.plan && visa.listedOn === list.listedOn && visa.grantedOn <= doneOn);
  fits("certificate", executed === planDigest(plan) && completedAt !== null);
  const given = (plan.holder.archives?.visas ?? []).filter(({ datasets }) =>
    datasets.some((name) => visa.datasets.includes(name)),
  );
  fits("plan", given.length === 1 && given[0]?.plan === visa.plan && given[0].reference === visa.reference);
  fits("doneOn", casablancaDay(new Date(completedAt ?? "")) === doneOn);
}

function fits(field: string, isSo: boolean): void {
  if (!isSo) throw failure("retention.paper_mismatch", { field });
}
