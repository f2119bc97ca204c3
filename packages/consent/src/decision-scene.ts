import { type CivilDay, casablancaDay, timeOf } from "@data-tika/core/time";
import { type Answer, isOpening } from "./answer.js";
import { checkFacts } from "./check-facts.js";
import { purposeOf } from "./compare-notices.js";
import type { ConsentRequest, PersonFacts } from "./consent-decision.js";
import type { ConsentEvent, ConsentHistory, PersonEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import { failure } from "./failure.js";
import type { NoticeCapsule } from "./notice.js";
import { noticesInForce, type StatedPurpose, strictestPurpose } from "./notices-in-force.js";

/** What a decision looks at: one purpose, one channel, one instant. */
export interface Scene extends Past {
  readonly at: Date;
  readonly day: CivilDay;
  readonly channel: string | undefined;
  readonly recipient: string | undefined;
  readonly person: PersonFacts | undefined;
  /** The purpose as the notices in force state it together. */
  readonly purpose: ConsentPurpose;
  /** The notices in force that state the purpose; at least one. */
  readonly inForce: readonly StatedPurpose[];
  /** Whether each of them also states the channel and the third party asked about, and not only one of them. */
  readonly isStatedByAll: boolean;
  readonly notices: readonly NoticeCapsule[];
  /** Every event, in the order of recording. */
  readonly events: readonly ConsentEvent[];
}

/** The events up to the instant that a decision is made of. */
interface Past {
  /** Notices shown, in the order of recording. */
  readonly shown: readonly Shown[];
  /** Answers that count for purpose and channel, oldest first. */
  readonly answers: readonly Answer[];
  /** Events about the person, oldest first. */
  readonly personal: readonly PersonEvent[];
}

type Shown = Extract<ConsentEvent, { kind: "shown" }>;
type Asked = Pick<ConsentRequest, "channel" | "recipient">;

/**
 * Sets the scene, or says why there is nothing to look at. Refuses facts that cannot be true, and a purpose or a channel
 * that no notice ever knew.
 */
export function setScene(
  { notices, events }: ConsentHistory,
  request: ConsentRequest,
): Scene | "notice-not-effective" | "not-in-notice" {
  const { at, channel, recipient, person } = request;
  const day = casablancaDay(at);
  if (person !== undefined) checkFacts(person);
  const inForce = noticesInForce(notices, request);
  const stating = inForce.filter(({ purpose }) => asksFor(purpose, request));
  if (stating.length === 0) {
    refuseUnknown(notices, request);
    return inForce.length === 0 ? "notice-not-effective" : "not-in-notice";
  }
  const { shown, answers, personal } = pastOf(events, request);
  return {
    at,
    day,
    channel,
    recipient,
    person,
    purpose: strictestPurpose(inForce),
    inForce,
    isStatedByAll: stating.length === inForce.length,
    notices,
    events,
    shown,
    answers,
    personal,
  };
}

/** Whether a purpose is asked for by the channel, and for the third party. */
export function asksFor({ channels, recipients }: ConsentPurpose, { channel, recipient }: Asked): boolean {
  const byChannel = channel === undefined ? channels === undefined : channels?.includes(channel) === true;
  return byChannel && (recipient === undefined || recipients?.includes(recipient) === true);
}

/** Whether a notice was shown that states the purpose. */
export function wasAsked({ shown, notices, purpose }: Scene): boolean {
  return notices.some(
    (capsule) =>
      shown.some(({ notice }) => notice === capsule.digest) && purposeOf(capsule, purpose.id) !== undefined,
  );
}

function refuseUnknown(notices: readonly NoticeCapsule[], request: ConsentRequest): void {
  const { purpose: id, channel } = request;
  const stated = notices.flatMap((capsule) => purposeOf(capsule, id) ?? []);
  const purpose = stated[0]?.id;
  if (purpose === undefined) throw failure("consent.unknown_purpose");
  if (stated.some((one) => asksFor(one, request))) return;
  if (stated.some((one) => asksFor(one, channel === undefined ? {} : { channel })))
    throw failure("consent.unknown_recipient", { purpose });
  throw failure(channel === undefined ? "consent.channel_missing" : "consent.unknown_channel", { purpose });
}

function isPersonal(event: ConsentEvent): event is PersonEvent {
  const { kind } = event;
  return kind === "guardian-changed" || kind === "majority-reached" || kind === "erased";
}

// A yes is for the channel and the third party it was asked for. A no that names none is for all of them, and a no to
// one channel is also one to the question that names no channel.
export function covers(event: Answer, { purpose, channel, recipient }: Omit<ConsentRequest, "at">): boolean {
  if (event.purpose !== purpose) return false;
  if (event.channel === channel && event.recipient === recipient) return true;
  return (
    !isOpening(event) &&
    (event.channel === channel || event.channel === undefined || channel === undefined) &&
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
