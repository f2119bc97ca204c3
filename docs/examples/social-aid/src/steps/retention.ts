import { readCatalogue, type SqlDatabase } from "@data-tika/core/sql";
import { toRetentionRules } from "@data-tika/register";
import {
  decideRetention,
  explainRetention,
  forecastChart,
  forecastRetention,
  type HolderFacts,
  listsWith,
  migrateRetention,
  type PlanItem,
  placeHold,
  planRetention,
  type RetentionDecision,
  type RuleSet,
  sweep,
} from "@data-tika/retention";
import { eliminationList, visaOf } from "@data-tika/retention/papers";
import type { PGlite } from "@electric-sql/pglite";
import type { Output } from "../output.js";
import { count, heading, result } from "../print.js";
import { archives, eliminationLists, processings } from "../privacy.js";
import { progressBar } from "../progress.js";
import type { RetentionResult } from "../report/day-report.js";
import { datasetNames } from "../report/words.js";
import { today } from "./database.js";

/** A recording that a court case needs; three months old, so that it would be deleted. */
const heldRecording = { dataset: "video_recording", key: ["2000"], matter: "dossier 2026/77 (exemple)" };

/** Step 4: what is due and why, the sweep with one row under legal hold, and the year ahead. */
export async function retention(db: PGlite, output: Output): Promise<RetentionResult> {
  heading(4, "Retention: plan, legal hold, sweep, forecast");
  const database = db as SqlDatabase;
  await migrateRetention(database);
  const rules = toRetentionRules(processings, { catalogue: await readCatalogue(database) });
  await placeHold(database, {
    id: "hold-1",
    ...heldRecording,
    placedBy: "legal-officer",
    approvedBy: "head-of-legal",
  });
  const holder = await stampedLists(database, rules);
  const plan = await planRetention(database, rules, { on: today, ...holder });
  for (const item of plan.items) result(describe(item));
  const decision = await decideOne(database, rules, holder);
  for (const reason of explainRetention(decision, "en").because) result(`  why, for one image: ${reason}`);

  const bar = progressBar("sweeping what is due", plan.estimate.rows);
  const started = performance.now();
  const certificate = await sweep(database, plan, { today, onProgress: ({ deleted }) => bar.to(deleted) });
  const seconds = (performance.now() - started) / 1000;
  bar.end();
  const deleted = certificate.items.reduce((sum, item) => sum + item.deleted, 0);
  const stillThere = await isThere(database, heldRecording.key[0] ?? "");
  result(
    `${count(deleted)} rows deleted, ${count(deleted / seconds)} a second; the recording under hold is ${stillThere ? "still there" : "GONE"}`,
  );

  const forecast = await forecastRetention(database, rules, { on: today, months: 12 });
  const chart = forecastChart(forecast, { language: "fr", locale: "fr-MA", names: datasetNames });
  await output.write("retention/plan.json", `${JSON.stringify(plan, null, 2)}\n`);
  await output.write("retention/certificate.json", `${JSON.stringify(certificate, null, 2)}\n`);
  await output.write("retention/forecast.svg", chart.html);
  const ahead = forecast.datasets.flatMap(({ months }) => months).reduce((sum, { due }) => sum + due, 0);
  result(`${count(ahead)} more rows become due within twelve months: retention/forecast.svg`);
  return {
    plan,
    explanation: explainRetention(decision, "fr").because,
    certificate,
    rowsPerSecond: deleted / seconds,
    held: { ...heldRecording, stillThere },
    forecast,
    chart,
    files: [
      { label: "plan JSON", path: "retention/plan.json" },
      { label: "certificat JSON", path: "retention/certificate.json" },
      { label: "prévision SVG", path: "retention/forecast.svg" },
    ],
  };
}

function describe({ dataset, action, counts, rules }: PlanItem): string {
  const kept = counts.held > 0 ? `, ${count(counts.held)} kept under hold` : "";
  return `${dataset}: ${action} ${count(counts.reached)} of ${count(counts.due)} due rows (${rules.join(", ")})${kept}`;
}

type Holder = HolderFacts & { readonly holder: "public" };

/** The lists of the year as they were made on their days, and the visas that came back. */
async function stampedLists(db: SqlDatabase, rules: RuleSet): Promise<Holder> {
  const visas = [];
  for (const { titles, listedOn, visa } of eliminationLists) {
    const own = rules.rules.filter(({ dataset }) => `public.${dataset}` in titles);
    const plan = await planRetention(db, { ...rules, rules: own }, { on: listedOn, ...archives });
    const list = await eliminationList(db, plan, {
      body: { fr: "Commune exemple", ar: "جماعة نموذجية" },
      titles,
    });
    visas.push(visaOf(list, visa));
  }
  return { ...archives, archives: { ...archives.archives, visas } };
}

/** The decision on the oldest recording, which a person can check step by step. */
async function decideOne(db: SqlDatabase, rules: RuleSet, holder: Holder): Promise<RetentionDecision> {
  const { rows } = await db.query<{ id: string; recorded_on: string }>(
    "SELECT id::text, recorded_on::text FROM video_recording ORDER BY recorded_on LIMIT 1",
  );
  const [row = { id: "", recorded_on: "" }] = rows;
  const recording = { dataset: "video_recording", key: [row.id] };
  const listed = await listsWith(db, recording);
  const record = { ...recording, values: { recorded_on: row.recorded_on }, listed };
  return decideRetention(rules, record, { on: today, holds: [], ...holder });
}

async function isThere(db: SqlDatabase, id: string): Promise<boolean> {
  const { rows } = await db.query("SELECT 1 FROM video_recording WHERE id = $1::int", [id]);
  return rows.length === 1;
}
