import type { SqlDatabase } from "@data-tika/core/sql";
import type { EliminationVisa } from "../holder.js";
import { listRows } from "../list-rows.js";
import type { PlanItem, RetentionPlan } from "../plan.js";
import { isFilled, needed, neededDay, neededSchedule, neededText } from "./check-paper.js";
import type { EliminationLine, EliminationList, PaperText } from "./paper.js";

/** What a plan does not know. */
export interface EliminationListOptions {
  /** The body that holds the archives. */
  readonly body: PaperText;
  /** What the documents of each table are, by the table's name as the plan writes it, `schema.table`. */
  readonly titles: Readonly<Record<string, PaperText>>;
}

/**
 * The elimination list of what a plan found blocked: due, public archives, without a visa.
 *
 * The database keeps which rows these are, as salted digests and without their keys: the visa covers these documents, as
 * they are, and no others. A row that becomes due by other rules, whose hold is released, that is written to or comes in
 * later waits for the next list. Made again from the same plan, it is the same list.
 *
 * Archives du Maroc has a form of its own: the list carries what is filled into it. Print it with `renderPaper`, send both
 * copies, and make the visa with {@link visaOf} once one is back.
 *
 * @param db - The database that the plan was made in.
 * @param plan - Made by `planRetention` for a public holder. Not changed.
 * @param options - The body, and its documents in words.
 * @returns The list; held rows are not in it.
 * @throws {@link DataTikaError} `retention.invalid_plan`, `retention.plan_changed` or `retention.other_database` as `sweep` does.
 * @throws {@link DataTikaError} `retention.not_migrated` or `retention.database_refused` when the database refuses.
 * @throws {@link DataTikaError} `retention.paper_incomplete` when the plan's holder has no published schedule, nothing is
 *   blocked, or a table has no title in French and Arabic.
 * @example
 * ```ts
 * import { defineRules, migrateRetention, planRetention } from "@data-tika/retention";
 * import { eliminationList, renderPaper, visaOf } from "@data-tika/retention/papers";
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
 * const holder = { on: "2025-11-21", holder: "public" } as const;
 * const plan = await planRetention(db, rules, { ...holder, archives: { schedule } });
 * plan.items[0].action; // => block
 * const list = await eliminationList(db, plan, {
 *   body: { fr: "Commune exemple", ar: "جماعة نموذجية" },
 *   titles: { "public.files": { fr: "Dossiers d’aide", ar: "ملفات المساعدة" } },
 * });
 * list.lines[0].rows; // => 1
 * renderPaper(list, "ar").includes("بيان الإتلاف"); // => true
 * const visas = [visaOf(list, { reference: "example", grantedOn: "2025-12-10" })];
 * const next = await planRetention(db, rules, { ...holder, on: "2025-12-15", archives: { schedule, visas } });
 * next.items[0].action; // => delete
 * await db.close();
 * ```
 * @see Decree 2-14-267, articles 13 and 14
 */
export async function eliminationList(
  db: SqlDatabase,
  plan: RetentionPlan,
  { body, titles }: EliminationListOptions,
): Promise<EliminationList> {
  const { digest, on, holder, items } = plan;
  neededText("body", body);
  const schedule = neededSchedule(holder.archives?.schedule, on);
  const blocked = items.filter(({ action, counts }) => action === "block" && counts.reached > 0);
  needed("lines", blocked.length > 0);
  for (const { dataset } of blocked) neededText("titles", titles[dataset]);
  const listed = await listRows(db, plan);
  const lines = blocked.flatMap((item) => lineOf(plan, item, { listed, titles }));
  needed("lines", lines.length > 0);
  return { kind: "elimination-list", version: 1, plan: digest, body, schedule, listedOn: on, lines };
}

interface Listed extends Pick<EliminationListOptions, "titles"> {
  readonly listed: ReadonlyMap<string, number>;
}

function lineOf(
  { rules }: RetentionPlan,
  { dataset, rules: names }: PlanItem,
  { listed, titles }: Listed,
): readonly EliminationLine[] {
  const [rows, title] = [listed.get(dataset), titles[dataset]];
  if (rows === undefined || title === undefined) return [];
  const cited = rules.rules.filter(({ id }) => names.includes(id));
  return [{ dataset, title, rows, rules: cited.map(({ id, source }) => ({ id, source })) }];
}

/**
 * The visa of a list, for the options of `planRetention` and `decideRetention`: from then on the rows that stand
 * on the list may be eliminated.
 *
 * @param list - The list that was stamped.
 * @param visa - Its reference, and the day of the visa.
 * @returns The visa.
 * @throws {@link DataTikaError} `retention.paper_incomplete` when there is no reference, or the visa is older than the list.
 * @see Decree 2-14-267, article 14
 */
export function visaOf(
  { plan, listedOn, lines }: EliminationList,
  { reference, grantedOn }: Pick<EliminationVisa, "reference" | "grantedOn">,
): EliminationVisa {
  needed("reference", isFilled(reference));
  neededDay("grantedOn", grantedOn);
  needed("grantedOn", grantedOn >= listedOn);
  return { reference, plan, datasets: lines.map(({ dataset }) => dataset), listedOn, grantedOn };
}
