import type { SqlDatabase } from "@data-tika/core/sql";
import {
  decideRetention,
  diffPlans,
  explainRetention,
  forecastRetention,
  forecastText,
  migrateRetention,
  placeHold,
  planRetention,
  type RetentionDecision,
  type RowKey,
  skippedRows,
  standingHolds,
  sweep,
} from "@data-tika/retention";
import { openShop } from "./open-shop.js";
import { anonymiseCustomers, draftRules, playedOn, shopRules } from "./shop-rules.js";
import { certificateLines, diffLines, planLines, section, skippedLines } from "./show.js";

/** What is asked for. */
export interface Play {
  readonly url?: string;
  readonly sql?: string;
  /** Whether a database of yours is changed. */
  readonly sweep: boolean;
  readonly language: "fr" | "ar" | "en";
}

const circumstances = { on: playedOn, holder: "private" } as const;
const persons = { placedBy: "legal-1", approvedBy: "legal-2" };

/** From the rules to the certificate. */
export async function playShop({ sweep: maySweep, language, ...place }: Play): Promise<void> {
  const { db, name, isYours, close } = await openShop(place);
  try {
    console.log(`Retention of ${name}, as on ${playedOn}`);
    await migrateRetention(db);
    const buyer = await buyerOfInvoice(db);
    // A claim of one customer: all that is about this person stays, invoices and their lines too.
    if (!isYours)
      await placeHold(db, { id: "claim-2033-12", matter: "2033/12 (example)", subject: buyer, ...persons });

    const plan = await planRetention(db, shopRules, circumstances);
    section("What is due", planLines(plan));
    const draft = await planRetention(db, draftRules, circumstances);
    section("If invoices were kept a year longer", diffLines(diffPlans(plan, draft)));

    const forecast = await forecastRetention(db, shopRules, { on: playedOn, months: 12 });
    console.log(`\n${forecastText(forecast, { language, locale: language, width: 40 })}`);

    const { because, summary } = explained(await decideInvoice(db, buyer), language);
    section("Why invoice 7?", [...because, summary]);

    if (isYours && !maySweep) {
      console.log("\nNothing was changed: this is your database. Add --sweep to execute the plan.");
      return;
    }
    const certificate = await sweep(db, plan, {
      today: playedOn,
      transform: anonymiseCustomers,
      sliceSize: 100,
      onProgress: ({ dataset, slicesDone, slices, rowsPerSecond, secondsLeft }) => {
        if (!process.stderr.isTTY) return;
        const line = `${slicesDone} of ${slices} slices, ${dataset}, ${rowsPerSecond} rows/s, ${secondsLeft} s left`;
        process.stderr.write(`\r\u001b[K  ${slicesDone < slices ? line : ""}`);
      },
    });
    section("Certificate", certificateLines(certificate));
    section("Left where it is, though due", skippedLines(await skippedRows(db, plan)));
  } finally {
    await close();
  }
}

async function buyerOfInvoice(db: SqlDatabase): Promise<RowKey> {
  const { rows } = await db.query<{ buyer: string }>(
    "SELECT customer_id::text AS buyer FROM invoice WHERE invoice_id = 7",
  );
  return { dataset: "public.customer", key: rows.map(({ buyer }) => buyer) };
}

async function decideInvoice(db: SqlDatabase, buyer: RowKey): Promise<RetentionDecision> {
  const { rows } = await db.query<{ day: string }>(
    "SELECT invoice_date::text AS day FROM invoice WHERE invoice_id = 7",
  );
  const values = { invoice_date: rows[0]?.day };
  const record = { dataset: "public.invoice", key: ["7"], values, subjects: [buyer] };
  return decideRetention(shopRules, record, { ...circumstances, holds: await standingHolds(db) });
}

function explained(decision: RetentionDecision, language: Play["language"]) {
  const { because } = explainRetention(decision, language);
  return { because, summary: `→ ${decision.action}${decision.dueOn ? `, due on ${decision.dueOn}` : ""}` };
}
