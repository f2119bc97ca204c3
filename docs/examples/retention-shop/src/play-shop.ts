import type { SqlDatabase } from "@data-tika/core/sql";
import type { CivilDay } from "@data-tika/core/time";
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
  /** The day it is, for a database of yours; the others are of years to come. */
  readonly today: CivilDay;
  readonly url?: string;
  readonly sql?: string;
  /** Whether a database of yours is changed. */
  readonly sweep: boolean;
  readonly language: "fr" | "ar" | "en";
}

const persons = { placedBy: "legal-1", approvedBy: "legal-2" };

/** From the rules to the certificate. */
export async function playShop({ sweep: maySweep, language, today, ...place }: Play): Promise<void> {
  const { db, name, isYours, close } = await openShop(place);
  try {
    // A day to come would take away what is not due yet: never from somebody's own database.
    const on = isYours ? today : playedOn;
    const circumstances = { on, holder: "private" } as const;
    console.log(`Retention of ${name}, as on ${on}`);
    await migrateRetention(db);
    const { invoice, day, buyer } = await oneInvoice(db);
    // A claim of one customer: all that is about this person stays, invoices and their lines too.
    if (!isYours)
      await placeHold(db, { id: "claim-2033-12", matter: "2033/12 (example)", subject: buyer, ...persons });

    const plan = await planRetention(db, shopRules, circumstances);
    section("What is due", planLines(plan));
    const draft = await planRetention(db, draftRules, circumstances);
    section("If invoices were kept a year longer", diffLines(diffPlans(plan, draft)));

    const forecast = await forecastRetention(db, shopRules, { on, months: 12 });
    console.log(`\n${forecastText(forecast, { language, locale: language, width: 40 })}`);

    const record = {
      dataset: "public.invoice",
      key: [invoice],
      values: { invoice_date: day },
      subjects: [buyer],
    };
    const holds = await standingHolds(db);
    const { because, summary } = explained(
      decideRetention(shopRules, record, { ...circumstances, holds }),
      language,
    );
    section(`Why invoice ${invoice}?`, [...because, summary]);

    if (isYours && !maySweep) {
      console.log("\nNothing was changed: this is your database. Add --sweep to execute the plan.");
      return;
    }
    const certificate = await sweep(db, plan, {
      // Your database's own clock says whether the plan is due.
      ...(isYours ? {} : { today: playedOn }),
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

interface OneInvoice {
  readonly invoice: string;
  readonly day: string;
  readonly buyer: RowKey;
}

// The seventh, as an example of a row; another one where there is none.
async function oneInvoice(db: SqlDatabase): Promise<OneInvoice> {
  const { rows } = await db.query<{ invoice: string; day: string; buyer: string }>(
    `SELECT invoice_id::text AS invoice, invoice_date::text AS day, customer_id::text AS buyer
       FROM invoice ORDER BY invoice_id <> 7, invoice_id LIMIT 1`,
  );
  const [row] = rows;
  if (row === undefined) throw new Error("The table invoice is empty: there is nothing to show.");
  return { ...row, buyer: { dataset: "public.customer", key: [row.buyer] } };
}

function explained(decision: RetentionDecision, language: Play["language"]) {
  const { because } = explainRetention(decision, language);
  return { because, summary: `→ ${decision.action}${decision.dueOn ? `, due on ${decision.dueOn}` : ""}` };
}
