import { type CivilDay, casablancaDay } from "@data-tika/core/time";
import { purposeOf } from "./compare-notices.js";
import type { ConsentRequest, PersonFacts } from "./consent-decision.js";
import type {
  ClosingEvent,
  ConsentEvent,
  ConsentHistory,
  OpeningEvent,
  PersonEvent,
} from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { failure } from "./failure.js";
import type { NoticeCapsule } from "./notice.js";

/** An answer of or about the person, as opposed to a notice that was shown. */
export type Answer = OpeningEvent | ClosingEvent;

/** What a decision looks at: one purpose, one channel, one instant. */
export interface Scene {
  readonly at: Date;
  readonly day: CivilDay;
  readonly channel: string | undefined;
  readonly recipient: string | undefined;
  readonly person: PersonFacts | undefined;
  /** The purpose as the newest notice in force states it. */
  readonly purpose: ConsentPurpose;
  /** The newest notice in force; none while no notice of this purpose is. */
  readonly current: NoticeCapsule | undefined;
  readonly notices: ReadonlyMap<string, NoticeCapsule>;
  /** Notices shown up to the instant. */
  readonly shown: readonly Extract<ConsentEvent, { kind: "shown" }>[];
  /** Answers up to the instant that count for purpose and channel, oldest first. */
  readonly answers: readonly Answer[];
  /** Events about the person up to the instant, oldest first. */
  readonly personal: readonly PersonEvent[];
}

/** Sets the scene, or refuses a purpose or a channel that no notice knows. */
export function setScene(history: ConsentHistory, request: ConsentRequest): Scene {
  const { at, channel, recipient, person } = request;
  const day = casablancaDay(at);
  const stating = history.notices
    .filter((capsule) => purposeOf(capsule, request.purpose) !== undefined)
    .sort(byEffect);
  const current = stating.findLast(({ notice }) => Date.parse(notice.effectiveFrom) <= at.getTime());
  const stated = current ?? stating[0];
  if (stated === undefined) throw failure("consent.unknown_purpose");
  const purpose = purposeOf(stated, request.purpose)!;
  if (channel === undefined ? purpose.channels !== undefined : !purpose.channels?.includes(channel))
    throw failure("consent.unknown_channel", { purpose: purpose.id });
  if (recipient !== undefined && !purpose.recipients?.includes(recipient))
    throw failure("consent.unknown_recipient", { purpose: purpose.id });
  const past = pastOf(history.events, at.getTime());
  return {
    at,
    day,
    channel,
    recipient,
    person,
    purpose,
    current,
    notices: new Map(history.notices.map((capsule) => [capsule.digest, capsule])),
    shown: past.filter((event) => event.kind === "shown"),
    answers: past
      .filter((event) => "purpose" in event)
      .filter((event) => event.purpose === purpose.id && covers(event, channel, recipient)),
    personal: past.filter(isPersonal),
  };
}

/** Whether an answer opens the purpose. */
export function isOpening(event: ConsentEvent): event is OpeningEvent {
  return event.kind === "given" || event.kind === "renewed";
}

function isPersonal(event: ConsentEvent): event is PersonEvent {
  return event.kind === "guardian-changed" || event.kind === "majority-reached" || event.kind === "erased";
}

// A yes is for the channel and the third party it was asked for; a no that names none is for all of them.
function covers(event: Answer, channel: string | undefined, recipient: string | undefined): boolean {
  const general = !isOpening(event);
  return (
    (event.channel === channel || (general && event.channel === undefined)) &&
    (event.recipient === recipient || (general && event.recipient === undefined))
  );
}

// Oldest first, each instant read once. At one instant the no comes last, so that it counts; the identifier makes the
// order total.
function pastOf(events: readonly ConsentEvent[], until: number): ConsentEvent[] {
  const past: { readonly event: ConsentEvent; readonly time: number }[] = [];
  for (const event of events) {
    const time = Date.parse(event.at);
    if (time <= until) past.push({ event, time });
  }
  past.sort(
    (a, b) =>
      a.time - b.time ||
      Number(isOpening(b.event)) - Number(isOpening(a.event)) ||
      (a.event.id < b.event.id ? -1 : 1),
  );
  return past.map(({ event }) => event);
}

function byEffect(a: NoticeCapsule, b: NoticeCapsule): number {
  return (
    Date.parse(a.notice.effectiveFrom) - Date.parse(b.notice.effectiveFrom) || (a.digest < b.digest ? -1 : 1)
  );
}
