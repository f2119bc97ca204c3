import {
  type ConsentDecision,
  type ConsentLedger,
  createLedger,
  explainDecision,
  explainFinding,
} from "@data-tika/consent";
import { sentences as inEnglish } from "@data-tika/consent/messages/en";
import { sentences } from "@data-tika/consent/messages/fr";
import { consentMigrations, createPostgresStore } from "@data-tika/consent/postgres";
import { migrate, type SqlDatabase } from "@data-tika/core/sql";
import { createPseudonymiser } from "@data-tika/pseudonymisation";
import { toNotice } from "@data-tika/register";
import type { PGlite } from "@electric-sql/pglite";
import type { Beneficiary } from "../beneficiaries.js";
import { type AskedPerson, type Asking, consentEvents } from "../consent-events.js";
import { keyring, signer } from "../keys.js";
import type { Output } from "../output.js";
import { count, heading, result } from "../print.js";
import { domains, newsletter, socialAid } from "../privacy.js";
import { progressBar } from "../progress.js";
import type { ConsentResult, PurposeTally } from "../report/day-report.js";
import { turnRefusalIntoConsent } from "../tamper.js";
import { now } from "./database.js";

const eventCount = 20_000;
/** A few more than the events reach, so that some have never been asked. */
const askedPerPurpose = 3_400;

/** What the step works on. */
export interface ConsentStepOptions {
  readonly db: PGlite;
  readonly beneficiaries: readonly Beneficiary[];
  readonly output: Output;
}

/** Step 2: 20,000 events are recorded, decided and verified; then a row is changed and found. */
export async function consents(options: ConsentStepOptions): Promise<ConsentResult> {
  const { db, beneficiaries, output } = options;
  heading(2, "Consent: evidence, decisions, verification");
  // PGlite satisfies the port as it is; its own type only says more.
  const database = db as SqlDatabase;
  await migrate(database, { package: "consent", migrations: consentMigrations });
  const store = createPostgresStore({ db: database });
  const ledger = createLedger({ store, origin: "agence.example/consent", signer, now: () => now });

  const askings = await publishAndAsk(ledger, beneficiaries);
  const events = consentEvents(askings, eventCount);
  const bar = progressBar("recording consent events", events.length);
  const started = performance.now();
  await ledger.recordMany(events, { onProgress: bar.to });
  const eventsPerSecond = (events.length * 1000) / (performance.now() - started);
  bar.end();
  const subjects = new Set(events.map(({ subject }) => subject)).size;
  result(
    `${count(events.length)} events of ${count(subjects)} persons recorded, ${count(eventsPerSecond)} a second`,
  );

  const { purposes, denials } = await decideAll(ledger, askings);
  const checkpoint = await ledger.checkpoint();
  await output.write("consent/checkpoint.txt", checkpoint);
  const notices = new Set(askings.map(({ question }) => question.notice.digest)).size;
  const reading = progressBar("verifying the ledger", events.length + notices);
  const before = await ledger.verify({ checkpoint, onProgress: reading.to });
  reading.end();
  result(
    `ledger verified: ${before.intact ? "intact" : "NOT INTACT"}, ${count(before.proved)} entries proved by the checkpoint`,
  );

  const findings = await tamperAndVerify(db, ledger, checkpoint);
  const findingsInWords = findings.map((finding) => explainFinding(finding, sentences));
  const report = { events: events.length, subjects, purposes, denials, root: before.root, findings };
  await output.write("consent/report.json", `${JSON.stringify(report, null, 2)}\n`);
  return {
    ...report,
    beneficiaries: beneficiaries.length,
    eventsPerSecond,
    intactBefore: before.intact,
    entriesProved: before.proved,
    findingsInWords,
    files: [
      { label: "point de contrôle signé", path: "consent/checkpoint.txt" },
      { label: "résultats JSON", path: "consent/report.json" },
    ],
  };
}

/** Publishes the notices and says who is asked what: parents, adults, subscribers. */
async function publishAndAsk(
  ledger: ConsentLedger,
  beneficiaries: readonly Beneficiary[],
): Promise<readonly Asking[]> {
  const [aid, letter] = [toNotice(socialAid), toNotice(newsletter)];
  await ledger.publish(aid);
  await ledger.publish(letter);
  const persons = firstOfEach(beneficiaries);
  const children = persons.filter(({ representative }) => representative !== undefined);
  const adults = persons.filter(({ representative }) => representative === undefined);
  return [
    { question: { notice: aid, purpose: "tutoring" }, persons: children.slice(0, askedPerPurpose) },
    { question: { notice: aid, purpose: "partners" }, persons: adults.slice(0, askedPerPurpose) },
    { question: { notice: letter, purpose: "newsletter" }, persons: adults.slice(-askedPerPurpose) },
  ];
}

/** The persons behind the first lines of the list, under the body's own pseudonyms. */
function firstOfEach(beneficiaries: readonly Beneficiary[]): readonly AskedPerson[] {
  const adult = createPseudonymiser({ keyring, domain: domains.body, kind: "cin" });
  const pupil = createPseudonymiser({ keyring, domain: domains.body, kind: "massar" });
  const seen = new Map<string, AskedPerson>();
  for (const { cin, massar, birth_date, id } of beneficiaries.slice(0, 20_000)) {
    const subject = massar === "" ? adult.one(cin) : pupil.one(massar);
    if (subject === null || seen.has(subject)) continue;
    const parent = massar === "" ? {} : { representative: `parent-${id}` };
    seen.set(subject, { subject, birthDate: birth_date, ...parent });
  }
  return [...seen.values()];
}

/** Asks for a decision for each person and purpose, and counts the answers and the reasons of the denials. */
async function decideAll(ledger: ConsentLedger, askings: readonly Asking[]) {
  const times = new Map<string, number>();
  const purposes: PurposeTally[] = [];
  for (const { question, persons } of askings) {
    const asked = persons.map(({ subject, representative, birthDate }) => ({
      subject,
      person: {
        birth: { earliest: birthDate, latest: birthDate },
        ...(representative && { representatives: [representative] }),
      },
    }));
    const decisions = await ledger.decideMany(asked, { purpose: question.purpose, at: now });
    const denied = decisions.filter(({ decision }) => decision === "deny");
    for (const decision of denied) countReasons(decision, times);
    const permitted = decisions.length - denied.length;
    purposes.push({ purpose: question.purpose, permitted, denied: denied.length });
    result(`${question.purpose.padEnd(10)} ${count(permitted)} may be used, ${count(denied.length)} may not`);
  }
  const denials = [...times].map(([sentence, number]) => ({ sentence, times: number }));
  return { purposes, denials: denials.sort((a, b) => b.times - a.times) };
}

function countReasons(decision: ConsentDecision, times: Map<string, number>): void {
  for (const sentence of explainDecision(decision, sentences))
    times.set(sentence, (times.get(sentence) ?? 0) + 1);
}

/** A refusal becomes a consent behind the ledger's back: the decision follows, and verification finds it. */
async function tamperAndVerify(db: PGlite, ledger: ConsentLedger, checkpoint: string) {
  const tampering = await turnRefusalIntoConsent(db);
  const { purpose, subject } = tampering;
  const { decision } = await ledger.decide(subject, { purpose, at: now, person: { birth: adult } });
  const { findings, intact } = await ledger.verify({ checkpoint });
  await tampering.undo();
  result(`one refusal is turned into a consent by plain SQL: decide alone would ${decision}`);
  if (intact) result("  → verify: NOTHING FOUND");
  for (const finding of findings) result(`  → verify: ${explainFinding(finding, inEnglish)}`);
  return findings;
}

/** What the step knows of the age of the person whose row is changed. */
const adult = { earliest: "1930-01-01", latest: "2000-01-01" };
