import type { DeletionCertificate } from "../certificate.js";
import { failure } from "../failure.js";
import type { EliminationVisa } from "../holder.js";
import { isFilled, needed, neededDay, neededText } from "./check-paper.js";
import type { EliminationList, EliminationRecord } from "./paper.js";

/** What a certificate does not know. */
export interface EliminationRecordOptions
  extends Pick<EliminationRecord, "doneOn" | "place" | "means" | "persons"> {
  /** The list that was stamped. */
  readonly list: EliminationList;
  /** Its visa. */
  readonly visa: EliminationVisa;
}

/**
 * The record of an elimination, for the signatures of the body and of Archives du Maroc.
 *
 * It says what was listed and what of it was eliminated: fewer rows, when some were held or changed meanwhile.
 *
 * @param certificate - Given by `sweep` for a plan with the visa. Not changed.
 * @param options - List, visa, day, place, means and persons.
 * @returns The record, for `renderPaper`.
 * @throws {@link DataTikaError} `retention.paper_incomplete` when a field is empty; the field is named.
 * @throws {@link DataTikaError} `retention.paper_mismatch` when the elimination is older than the visa, the visa is another
 *   list's, or the certificate reaches no table of the list.
 * @example
 * ```ts
 * import { type DeletionCertificate, deletionLevels, notPromised } from "@data-tika/retention";
 * import { eliminationRecord, type EliminationList, renderPaper, visaOf } from "@data-tika/retention/papers";
 *
 * const list: EliminationList = {
 *   kind: "elimination-list",
 *   version: 1,
 *   plan: "0a",
 *   body: { fr: "Commune exemple", ar: "جماعة نموذجية" },
 *   schedule: { reference: "example", approvedOn: "2020-01-15", publishedOn: "2020-03-02" },
 *   listedOn: "2025-11-21",
 *   lines: [{ dataset: "public.files", title: { fr: "Dossiers", ar: "ملفات" }, rows: 12, rules: [] }],
 * };
 * const items = [
 *   { dataset: "public.files", action: "delete", rules: [], planned: 12, deleted: 11, outcome: "deleted" },
 * ] as const;
 * const certificate: DeletionCertificate = {
 *   version: 1,
 *   plan: "0b",
 *   database: "example",
 *   on: "2025-12-15",
 *   completedAt: "2025-12-15T10:00:00.000Z",
 *   items,
 *   slices: 1,
 *   root: "e3",
 *   level: "logical",
 *   levels: deletionLevels({ completedAt: "2025-12-15T10:00:00.000Z" }),
 *   notPromised,
 * };
 * const record = eliminationRecord(certificate, {
 *   list,
 *   visa: visaOf(list, { reference: "example", grantedOn: "2025-12-10" }),
 *   doneOn: "2025-12-15",
 *   place: { fr: "Salle serveurs", ar: "قاعة الخوادم" },
 *   means: { fr: "Effacement dans la base", ar: "المسح من قاعدة المعطيات" },
 *   persons: [{ name: "…", capacity: "archiviste" }],
 * });
 * record.lines[0].eliminated; // => 11
 * renderPaper(record, "fr").includes("Procès-verbal"); // => true
 * ```
 * @see Decree 2-14-267, article 14
 */
export function eliminationRecord(
  certificate: DeletionCertificate,
  { list, visa, doneOn, place, means, persons }: EliminationRecordOptions,
): EliminationRecord {
  neededText("place", place);
  neededText("means", means);
  neededDay("doneOn", doneOn);
  needed(
    "persons",
    persons.length > 0 && persons.every(({ name, capacity }) => isFilled(name) && isFilled(capacity)),
  );
  if (doneOn < visa.grantedOn || visa.listedOn !== list.listedOn)
    throw failure("retention.paper_mismatch", { field: "visa" });
  const lines = list.lines
    .filter(({ dataset }) => visa.datasets.includes(dataset))
    .flatMap((line) => {
      const done = certificate.items.filter(
        ({ dataset, outcome }) =>
          dataset === line.dataset && outcome !== "reported" && outcome !== "restricted",
      );
      const eliminated = done.reduce((sum, { deleted }) => sum + deleted, 0);
      return done.length === 0 ? [] : [{ ...line, eliminated }];
    });
  if (lines.length === 0) throw failure("retention.paper_mismatch", { field: "certificate" });
  const { plan, root, notPromised } = certificate;
  const facts = { plan, root, body: list.body, visa, doneOn, place, means, persons, lines, notPromised };
  return { kind: "elimination-record", version: 1, ...facts };
}
