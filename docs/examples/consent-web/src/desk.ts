import { type ConsentEvent, type ConsentLedger, createLedger } from "@data-tika/consent";
import { createMemoryStore } from "@data-tika/consent/memory";
import { createSigner, type Signer } from "@data-tika/core/evidence";
import { notice } from "./notice.js";
import { type Answer, answersOf, questionsOf } from "./question.js";
import type { PageLanguage } from "./words.js";

/** Keeps what persons answer to the form. */
export interface Desk {
  readonly ledger: ConsentLedger;
  /** The key that receipts are verified with; published. */
  readonly verifierKey: string;
  /** Records that the notice is shown to a person now; the identifier goes into the form. */
  show(subject: string, language: PageLanguage): Promise<string>;
  /** The last answer of a person to each question. */
  answers(subject: string): Promise<ReadonlyMap<string, Answer>>;
  /** Records what a person submits; what was done. Only names and identifiers that are ours are believed. */
  submit(subject: string, form: URLSearchParams): Promise<"answered" | "withdrawn" | "nothing">;
}

type Shown = Extract<ConsentEvent, { kind: "shown" }>;

const origin = "aide-sociale.example/consent";

/** A desk with an empty ledger in memory; in production the ledger is on PostgreSQL. */
export async function openDesk(options: {
  readonly secret: Uint8Array;
  readonly now: () => Date;
}): Promise<Desk> {
  const { now } = options;
  const signer: Signer = createSigner({ name: origin, secret: options.secret });
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now });
  await ledger.publish(notice);
  const common = (subject: string) =>
    ({
      version: 1,
      id: crypto.randomUUID(),
      subject,
      at: now().toISOString(),
      notice: notice.digest,
      capture: "web",
    }) as const;
  const answers: Desk["answers"] = async (subject) => answersOf(await ledger.history(subject));
  return {
    ledger,
    verifierKey: signer.verifierKey,
    answers,
    show: async (subject, language) => {
      const event = { ...common(subject), kind: "shown", language } as const;
      await ledger.record(event);
      return event.id;
    },
    submit: async (subject, form) => {
      const before = await answers(subject);
      const withdrawn = form.get("withdraw");
      const act = crypto.randomUUID();
      const { events: history } = await ledger.history(subject);
      const shown = history.find(
        (event): event is Shown => event.kind === "shown" && event.id === form.get("shown"),
      );
      const events = questionsOf(notice).flatMap(({ name, ...about }): ConsentEvent[] => {
        const head = { ...common(subject), ...about, act, by: { kind: "self" } } as const;
        const isGiven = before.get(name)?.kind === "given";
        if (withdrawn !== null) return name === withdrawn && isGiven ? [{ ...head, kind: "withdrawn" }] : [];
        if (form.get(name) === "no" && !isGiven) return [{ ...head, kind: "refused" }];
        // Nobody consents to a notice that was not shown to that person.
        if (form.get(name) !== "yes" || isGiven || shown === undefined) return [];
        const informed = { by: "shown", event: shown.id } as const;
        // The language is that of the notice that was shown, whatever address the form came back to.
        return [{ ...head, kind: "given", language: shown.language, strength: "express", informed }];
      });
      if (events.length === 0) return "nothing";
      await ledger.recordMany(events);
      return withdrawn === null ? "answered" : "withdrawn";
    },
  };
}
