import { type CivilDay, casablancaDay, timeOf } from "@data-tika/core/time";
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
export interface Scene extends Past {
  readonly at: Date;
  readonly day: CivilDay;
  readonly channel: string | undefined;
  readonly recipient: string | undefined;
  readonly person: PersonFacts | undefined;
  /** The purpose as the newest notice in force states it. */
  readonly purpose: ConsentPurpose;
  /** The newest notice in force; none while no notice of this purpose is. */
  readonly current: NoticeCapsule | undefined;
  readonly notices: readonly NoticeCapsule[];
}

/** The events up to the instant that a decision is made of. */
interface Past {
  /** Notices shown, in no order. */
  readonly shown: readonly Shown[];
  /** Answers that count for purpose and channel, oldest first. */
  readonly answers: readonly Answer[];
  /** Events about the person, oldest first. */
  readonly personal: readonly PersonEvent[];
}

type Shown = Extract<ConsentEvent, { kind: "shown" }>;

/** Sets the scene, or refuses a purpose or a channel that no notice knows. */
export function setScene(history: ConsentHistory, request: ConsentRequest): Scene {
  const { at, channel, recipient, person } = request;
  const day = casablancaDay(at);
  const { current, stated } = statingNotices(history.notices, request);
  if (stated === undefined) throw failure("consent.unknown_purpose");
  const purpose = purposeOf(stated, request.purpose)!;
  if (channel === undefined ? purpose.channels !== undefined : !purpose.channels?.includes(channel))
    throw failure("consent.unknown_channel", { purpose: purpose.id });
  if (recipient !== undefined && !purpose.recipients?.includes(recipient))
    throw failure("consent.unknown_recipient", { purpose: purpose.id });
  const { notices } = history;
  return {
    at,
    day,
    channel,
    recipient,
    person,
    purpose,
    current,
    notices,
    ...pastOf(history.events, request),
  };
}

/** Whether an answer opens the purpose. */
export function isOpening(event: ConsentEvent): event is OpeningEvent {
  return event.kind === "given" || event.kind === "renewed";
}

function isPersonal(event: ConsentEvent): event is PersonEvent {
  const { kind } = event;
  return kind === "guardian-changed" || kind === "majority-reached" || kind === "erased";
}

/** The newest notice in force that states the purpose; and it, or while there is none, the first to come. */
function statingNotices(notices: readonly NoticeCapsule[], { purpose, at }: ConsentRequest) {
  const now = at.getTime();
  let current: NoticeCapsule | undefined;
  let next: NoticeCapsule | undefined;
  for (const capsule of notices) {
    if (purposeOf(capsule, purpose) === undefined) continue;
    if (timeOf(capsule.notice.effectiveFrom) > now) {
      if (next === undefined || byEffect(capsule, next) < 0) next = capsule;
    } else if (current === undefined || byEffect(current, capsule) < 0) current = capsule;
  }
  return { current, stated: current ?? next };
}

function byEffect(a: NoticeCapsule, b: NoticeCapsule): number {
  return timeOf(a.notice.effectiveFrom) - timeOf(b.notice.effectiveFrom) || (a.digest < b.digest ? -1 : 1);
}

// A yes is for the channel and the third party it was asked for; a no that names none is for all of them.
export function covers(event: Answer, { purpose, channel, recipient }: Omit<ConsentRequest, "at">): boolean {
  if (event.purpose !== purpose) return false;
  if (event.channel === channel && event.recipient === recipient) return true;
  return (
    !isOpening(event) &&
    (event.channel === channel || event.channel === undefined) &&
    (event.recipient === recipient || event.recipient === undefined)
  );
}

// Each event is looked at once, and only what counts is kept: a decision costs little more than reading the instants.
function pastOf(events: readonly ConsentEvent[], request: ConsentRequest): Past {
  const until = request.at.getTime();
  const shown: Shown[] = [];
  const answers: Answer[] = [];
  const personal: PersonEvent[] = [];
  let before = Number.NEGATIVE_INFINITY;
  let inOrder = true;
  for (const event of events) {
    const time = timeOf(event.at);
    if (time > until) continue;
    if (event.kind === "shown") {
      shown.push(event);
      continue;
    }
    // Nearly always they come as they happened, and need no sorting.
    inOrder &&= before < time;
    before = time;
    if (isPersonal(event)) personal.push(event);
    else if (covers(event, request)) answers.push(event);
  }
  return inOrder
    ? { shown, answers, personal }
    : { shown, answers: answers.sort(byTime), personal: personal.sort(byTime) };
}

// Oldest first. At one instant the no comes last, so that it counts; the identifier makes the order total.
function byTime(a: ConsentEvent, b: ConsentEvent): number {
  const apart = a.at === b.at ? 0 : timeOf(a.at) - timeOf(b.at);
  return apart || Number(isOpening(b)) - Number(isOpening(a)) || (a.id < b.id ? -1 : 1);
}
