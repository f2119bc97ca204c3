import type { ConsentHistory, NoticeCapsule } from "@data-tika/consent";

/** One question of the form: a purpose, on a channel where it asks for each. */
export interface Question {
  /** Its name in the form, such as `news-of-the-aid.sms`. */
  readonly name: string;
  readonly purpose: string;
  readonly channel?: string;
}

/** What the person said last to a question. */
export interface Answer {
  readonly kind: "given" | "refused" | "withdrawn";
  /** Identifier of the event. */
  readonly id: string;
  /** When, RFC 3339. */
  readonly at: string;
}

/** The questions that a notice asks. */
export function questionsOf({ notice }: NoticeCapsule): Question[] {
  return notice.purposes.flatMap(({ id, channels }) =>
    channels === undefined
      ? [{ name: id, purpose: id }]
      : channels.map((channel) => ({ name: `${id}.${channel}`, purpose: id, channel })),
  );
}

/** The last answer to each question, by its name. */
export function answersOf(history: ConsentHistory): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const event of history.events)
    if (event.kind === "given" || event.kind === "refused" || event.kind === "withdrawn") {
      const name = event.channel === undefined ? event.purpose : `${event.purpose}.${event.channel}`;
      answers.set(name, { kind: event.kind, id: event.id, at: event.at });
    }
  return answers;
}
