import type { ConsentRequest } from "./consent-decision.js";
import type { ConsentEvent } from "./consent-event.js";
import { naiveCapacity, naiveDay } from "./naive-capacity.fixture.js";
import { type Answer, faultsOf, isYes, time, type World } from "./naive-faults.fixture.js";
import { type Asked, isSaid, naiveForce } from "./naive-notices.fixture.js";
import type { NoticeCapsule } from "./notice.js";

// The rules of `decideConsent` a second time, from their prose alone and as plainly as can be. What was answered is told
// forwards, event by event, as it happened: what each one's word is after it. Nothing here is shared with the source.

/** What each one's word is once everything was told. */
interface Words {
  /** The last word of the person: an own answer, or a no that counts against it. */
  own?: Answer;
  /** The last answer of each representative, and whether a no of somebody else came after it. */
  readonly representatives: Map<string, { readonly said: Answer; ended?: Answer }>;
}

const guardianOf = (event: Answer) =>
  "by" in event && event.by.kind === "representative" ? event.by.id : undefined;

/** The decision and the codes of its reasons, sorted, each once. */
export function naiveDecision(
  events: readonly ConsentEvent[],
  notices: readonly NoticeCapsule[],
  request: ConsentRequest,
): string[] {
  const reasons = reasonsOf(events, notices, request);
  const [first = ""] = reasons;
  const permits = ["consent-given", "legal-basis", "soft-opt-in"].includes(first);
  return [permits ? "permit" : "deny", ...[...new Set(reasons)].sort()];
}

function reasonsOf(
  events: readonly ConsentEvent[],
  notices: readonly NoticeCapsule[],
  request: ConsentRequest,
): string[] {
  const force = naiveForce(notices, request);
  if (force.inForce.length === 0) return ["notice-not-effective"];
  if (!force.inForce.some((one) => isSaid(one, request))) return ["not-in-notice"];
  const past = events.filter((event) => time(event) <= request.at.getTime());
  const said = past.filter((event): event is Answer => "purpose" in event && concerns(event, request));
  said.sort((a, b) => time(a) - time(b) || Number(isYes(b)) - Number(isYes(a)) || (a.id < b.id ? -1 : 1));
  const today = naiveDay(request.at.toISOString());
  const { inForce, basis, marketing, needs, rule } = force;
  const world: World = {
    inForce,
    basis,
    marketing,
    needs,
    rule,
    request,
    today,
    events,
    past,
    said,
    notices,
  };
  const { recipient, ...whole } = request;
  // To communicate for a purpose that was refused, the purpose must have been permitted again.
  if (recipient !== undefined && said.some((one) => !isYes(one) && one.recipient === undefined)) {
    const purpose = reasonsOf(events, notices, whole);
    if (naiveDecision(events, notices, whole)[0] === "deny") return purpose;
  }
  return answered(world);
}

function answered(world: World): string[] {
  const { basis, marketing, needs, said, inForce, request } = world;
  const byConsent = consented(world);
  const holds = byConsent[0] === "consent-given" || byConsent[0] === "soft-opt-in";
  if (basis === "consent" || (holds && (needs > 0 || marketing))) return byConsent;
  if (needs > 0) return [...byConsent, "basis-not-enough"];
  if (marketing) return [...byConsent, "marketing-needs-consent"];
  if (!inForce.every((one) => isSaid(one, request))) return ["not-in-notice"];
  const stopped = said.filter((one) => {
    if (one.kind === "revoked") return true;
    if (!["objected", "withdrawn", "refused"].includes(one.kind) || basis === "legal-obligation")
      return false;
    return guardianOf(one) === undefined || !wasAlone(world, one);
  });
  const last = stopped.pop();
  if (last === undefined) return ["legal-basis"];
  return holds ? byConsent : [nameOfNo(world, last), ...byConsent];
}

// A yes is for what was asked; a no also for whatever it does not name, and for the question that names no channel.
function concerns(event: Answer, { purpose, channel, recipient }: Asked): boolean {
  if (event.purpose !== purpose) return false;
  if (isYes(event)) return event.channel === channel && event.recipient === recipient;
  const byChannel = [event.channel, channel].includes(undefined) || event.channel === channel;
  return byChannel && [undefined, recipient].includes(event.recipient);
}

const wasAlone = ({ request }: World, one: { readonly at: string }) =>
  ["adult", "emancipated"].includes(naiveCapacity(request.person, naiveDay(one.at)));

function nameOfNo({ events }: World, no: Answer): string {
  if (no.kind !== "withdrawn") return no.kind;
  const before = events.some((one) => isYes(one) && one.purpose === no.purpose && time(one) <= time(no));
  return before ? "withdrawn" : "withdrawal-of-nothing";
}

function consented(world: World): string[] {
  const { request, today, said } = world;
  const who = naiveCapacity(request.person, today);
  const words: Words = { representatives: new Map() };
  for (const event of said) tell(world, words, event);
  const found =
    who === "minor" || who === "represented" ? guarded(world, words, who) : alone(world, words, who);
  if (found[0] === "consent-given" || said.length > 0) return found;
  const exception = softOptIn(world, who);
  return exception === "soft-opt-in" ? [exception] : exception === undefined ? found : [...found, exception];
}

function tell(world: World, words: Words, event: Answer): void {
  const guardian = guardianOf(event);
  if (guardian !== undefined) {
    words.representatives.set(guardian, { said: event });
    // A representative's no stays when the representation ends; the yes does not.
    if (!isYes(event) && !wasAlone(world, event)) words.own = event;
    return;
  }
  words.own = event;
  if (!isYes(event)) for (const word of words.representatives.values()) word.ended = event;
}

function alone(world: World, { own }: Words, who: string): string[] {
  const { said, past, request } = world;
  if (own !== undefined && !isYes(own)) return [nameOfNo(world, own)];
  if (own !== undefined) {
    const then = naiveCapacity(request.person, naiveDay(own.at));
    const age: Record<string, string> = {
      minor: "minor-needs-representative",
      represented: "judgment-needs-representative",
      uncertain: "age-uncertain",
    };
    const faults = [...(age[then] ? [age[then]] : []), ...faultsOf(world, own)];
    return faults.length > 0 ? faults : ["consent-given"];
  }
  const last = said[said.length - 1];
  if (last === undefined) return [silence(world)];
  if (!isYes(last)) return [nameOfNo(world, last)];
  if (past.some(({ kind }) => kind === "majority-reached")) return ["majority-reached"];
  if (naiveCapacity(request.person, naiveDay(last.at)) === "represented") return ["judgment-lifted"];
  const why: Record<string, string> = {
    adult: "majority-reached",
    emancipated: "emancipated",
    uncertain: "age-uncertain",
  };
  return [why[who] ?? "birth-unknown"];
}

function silence({ past, notices, request }: World): string {
  const shown = past.some((one) => {
    const capsule = notices.find(({ digest }) => one.kind === "shown" && digest === one.notice);
    return capsule?.notice.purposes.some(({ id }) => id === request.purpose);
  });
  return shown ? "not-answered" : "never-asked";
}

function guarded(world: World, { representatives }: Words, who: string): string[] {
  const { said, request, rule } = world;
  const known = [...new Set(request.person?.representatives ?? [])];
  const words = known.flatMap((id) => representatives.get(id) ?? []);
  if (words.length === 0) {
    const last = said[said.length - 1];
    if (last === undefined) return [silence(world)];
    if (!isYes(last)) return [nameOfNo(world, last)];
    if (guardianOf(last) !== undefined)
      return [known.length === 0 ? "representatives-unknown" : "representative-without-authority"];
    return [who === "minor" ? "minor-needs-representative" : "judgment-needs-representative"];
  }
  if (rule === "named") {
    const { deciding } = request.person ?? {};
    if (deciding === undefined || !known.includes(deciding)) return ["representative-not-named"];
    const word = representatives.get(deciding);
    return word === undefined ? ["not-answered"] : together(world, [word.ended ?? word.said]);
  }
  const last = words.map(({ said: own, ended }) => ended ?? own);
  if (known.length === 1) return together(world, last);
  if (rule === undefined) return ["representation-rule-missing"];
  if (rule === "all") {
    const faults = together(world, last);
    if (words.length === known.length) return faults;
    return [...faults.filter((code) => code !== "consent-given"), "not-answered"];
  }
  const yes = last.filter(isYes);
  if (yes.length === 0) return together(world, last);
  if (words.some((word) => !isYes(word.said))) return ["representatives-disagree"];
  const isSound = yes.some((one) => faultsOf(world, one).length === 0);
  return isSound ? ["consent-given"] : together(world, yes);
}

function together(world: World, words: readonly Answer[]): string[] {
  const faults = words.flatMap((one) => (isYes(one) ? faultsOf(world, one) : [nameOfNo(world, one)]));
  return faults.length > 0 ? faults : ["consent-given"];
}

function softOptIn({ request, marketing, needs, past }: World, who: string): string | undefined {
  const facts = request.person?.softOptIn;
  if (facts === undefined) return undefined;
  const byEmail = request.channel === "email" || request.channel === "e-mail";
  if (!marketing || !byEmail || request.recipient !== undefined) return "soft-opt-in-not-open";
  const isErased = past.some(({ kind }) => kind === "erased");
  if (!["adult", "emancipated", "unknown"].includes(who) || needs > 0 || isErased)
    return "soft-opt-in-withheld";
  return Object.values(facts).includes(false) ? "soft-opt-in-incomplete" : "soft-opt-in";
}
