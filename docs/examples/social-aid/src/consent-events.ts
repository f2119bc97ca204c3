import type { ConsentEvent, NoticeCapsule } from "@data-tika/consent";
import { sha256, toHex, utf8 } from "@data-tika/core/evidence";
import { Faker, fr } from "@faker-js/faker";

/** A person who is asked, known by a pseudonym only. */
export interface AskedPerson {
  readonly subject: string;
  /** The legal representative, for a child. */
  readonly representative?: string;
  readonly birthDate: string;
}

/** Which notice is shown for which purpose. */
export interface Question {
  readonly notice: NoticeCapsule;
  readonly purpose: string;
}

/** What each person is asked, and who they are. */
export interface Asking {
  readonly question: Question;
  readonly persons: readonly AskedPerson[];
}

const firstHour = Date.UTC(2025, 1, 3, 9);
const lastHour = Date.UTC(2026, 10, 20, 16);

/**
 * Generated consent events: shown, then given or refused, some withdrawn later; for children by a parent.
 *
 * @param askings - Who is asked what, in turn.
 * @param count - Number of events.
 */
export function consentEvents(askings: readonly Asking[], count: number): readonly ConsentEvent[] {
  const faker = new Faker({ locale: fr, seed: 908 });
  const events: ConsentEvent[] = [];
  for (let turn = 0; events.length < count; turn++) {
    for (const { question, persons } of askings) {
      const person = persons[turn];
      if (person !== undefined) events.push(...oneAct(faker, question, person));
    }
  }
  return events.slice(0, count);
}

function oneAct(faker: Faker, { notice, purpose }: Question, person: AskedPerson): readonly ConsentEvent[] {
  const shownAt = faker.number.int({ min: firstHour, max: lastHour });
  const instant = (minutes: number) => new Date(shownAt + minutes * 60_000).toISOString();
  const about = { version: 1, subject: person.subject, notice: notice.digest } as const;
  const capture = person.representative === undefined ? ("web" as const) : ("counter" as const);
  const language = faker.number.int(99) < 60 ? ("ar" as const) : ("fr" as const);
  const by = person.representative
    ? { kind: "representative" as const, id: person.representative, quality: parent(faker) }
    : { kind: "self" as const };
  const event = faker.string.uuid();
  const shown: ConsentEvent = { kind: "shown", ...about, id: event, at: instant(0), capture, language };
  const answer = { ...about, id: faker.string.uuid(), purpose, by, capture, at: instant(3) };
  if (faker.number.int(99) < 22) return [shown, { kind: "refused", ...answer }];
  const informed = { by: "shown" as const, event };
  // What is said at a counter is written down by the agent: the signed form is kept, and its digest is the proof.
  const captureProof = toHex(sha256(utf8(`signed form of ${event}`)));
  const given: ConsentEvent = {
    kind: "given",
    ...answer,
    language,
    strength: "express",
    informed,
    ...(capture === "counter" && { captureProof }),
  };
  if (faker.number.int(99) >= 8) return [shown, given];
  const later = new Date(
    Math.min(shownAt + faker.number.int(90) * 86_400_000 + 600_000, lastHour + 3_600_000),
  );
  return [shown, given, { kind: "withdrawn", ...answer, id: faker.string.uuid(), at: later.toISOString() }];
}

function parent(faker: Faker): "father" | "mother" {
  return faker.number.int(99) < 50 ? "father" : "mother";
}
