import type { ConsentRequest, PersonFacts } from "./consent-decision.js";
import type { ConsentEvent, OpeningEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import type { NoticeCapsule } from "./notice.js";

// The rules of `decideConsent` a second time, from their prose alone and as plainly as can be: days are cut off the
// text of instants at noon, and everything is looked for from the beginning each time.

type Answer = Extract<ConsentEvent, { purpose: string }>;
type Verdict = { readonly yes: readonly OpeningEvent[]; readonly no: readonly string[] };

const opens = (event: ConsentEvent): event is OpeningEvent =>
  event.kind === "given" || event.kind === "renewed";
const dayOf = (instant: string) => instant.slice(0, 10);
const later = (day: string, years: number) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** The decision and the codes of its reasons, sorted. */
export function naiveDecision(
  events: readonly ConsentEvent[],
  notices: readonly NoticeCapsule[],
  request: ConsentRequest,
): string[] {
  const now = request.at.toISOString().replace(".000Z", "Z");
  const inForce = notices.filter(
    ({ notice }) => notice.effectiveFrom <= now && statedIn(notice, request.purpose),
  );
  inForce.sort((a, b) => (a.notice.effectiveFrom < b.notice.effectiveFrom ? -1 : 1));
  const current = inForce.pop();
  if (current === undefined) return ["deny", "notice-not-effective"];
  const stated = statedIn(current.notice, request.purpose)!;
  const past = events.filter((event) => event.at <= now);
  const said = past
    .filter((event): event is Answer => "purpose" in event)
    .filter((event) => isAbout(event, request));
  said.sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1;
    if (opens(a) !== opens(b)) return opens(a) ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  const express = (stated.sensitive ?? []).length + (stated.needsExpress ?? []).length;
  if (stated.basis !== "consent" && express === 0 && !stated.marketing) {
    const opposed = said.filter((event) => event.kind === "objected" || opens(event)).pop();
    if (opposed?.kind === "objected" && stated.basis !== "legal-obligation") return ["deny", "objected"];
    return ["permit", "legal-basis"];
  }
  const world = { request, past, said, current, stated, express, notices };
  const who = capacity(request.person, dayOf(now));
  const { yes, no } = who === "minor" || who === "represented" ? guarded(world, who) : alone(world, who);
  if (no.length === 0) return ["permit", ...yes.map(() => "consent-given")];
  const exception = said.length === 0 ? softOptIn(world, who) : undefined;
  if (exception === "soft-opt-in") return ["permit", exception];
  const reasons = exception === undefined ? [...no] : [...no, exception];
  if (stated.basis !== "consent") reasons.push(express > 0 ? "basis-not-enough" : "marketing-needs-consent");
  return ["deny", ...reasons.sort()];
}

interface World {
  readonly request: ConsentRequest;
  readonly past: readonly ConsentEvent[];
  readonly said: readonly Answer[];
  readonly current: NoticeCapsule;
  readonly stated: ConsentPurpose;
  readonly express: number;
  readonly notices: readonly NoticeCapsule[];
}

const statedIn = (notice: NoticeCapsule["notice"], id: string) =>
  notice.purposes.find((one) => one.id === id);

function isAbout(event: Answer, { purpose, channel, recipient }: ConsentRequest): boolean {
  if (event.purpose !== purpose) return false;
  if (event.channel !== channel && (opens(event) || event.channel !== undefined)) return false;
  return event.recipient === recipient || (!opens(event) && event.recipient === undefined);
}

function capacity(person: PersonFacts | undefined, day: string): string {
  const judged = person?.representedByJudgment;
  if (judged && day >= judged.from && !(judged.until && day >= judged.until)) return "represented";
  if (!person?.birth) return "unknown";
  const { earliest, latest } = person.birth;
  if (later(latest, 18) <= day) return "adult";
  const freed = person.emancipatedOn;
  if (freed && freed <= day && freed >= later(latest, 16)) return "emancipated";
  return later(earliest, 18) > day ? "minor" : "uncertain";
}

function faults(world: World, given: OpeningEvent): string[] {
  const capsule = world.notices.find(({ digest }) => digest === given.notice);
  const asked = capsule && statedIn(capsule.notice, given.purpose);
  if (!capsule || !asked) return ["notice-unknown"];
  const found: string[] = [];
  const { person } = world.request;
  const today = dayOf(world.request.at.toISOString());
  if (capsule.notice.effectiveFrom > given.at) found.push("notice-not-effective");
  if (given.informed.by === "legacy") found.push("legacy");
  if (given.informed.by === "shown") {
    const { event } = given.informed;
    const before = world.past.some(
      (one) => one.kind === "shown" && one.id === event && one.notice === given.notice && one.at <= given.at,
    );
    if (!before) found.push("not-informed");
  }
  const ownHand = given.capture === "web" || given.capture === "app";
  if (!ownHand && !given.captureProof && given.informed.by !== "legacy") found.push("not-proved");
  if (person?.birth && dayOf(given.at) < person.birth.earliest) found.push("before-birth");
  const over =
    (asked.validFor === "P1Y" && later(dayOf(given.at), 1) <= today) ||
    (asked.validUntil && asked.validUntil < today) ||
    (asked.validUntilEvent && person?.occurred?.includes(asked.validUntilEvent)) ||
    (asked.validUses && person?.uses !== undefined && person.uses >= asked.validUses);
  if (over) found.push("expired");
  else if (asked.validUses && person?.uses === undefined) found.push("uses-unknown");
  if ((world.stated.data ?? []).some((kind) => !asked.data?.includes(kind))) found.push("notice-widened");
  if (given.strength !== "express") for (let i = 0; i < world.express; i++) found.push("not-express");
  if (
    given.by.kind === "mandate" &&
    !(given.by.purposes.includes(given.purpose) && given.at < given.by.until)
  )
    found.push("mandate-exceeded");
  const since = (kind: string) => world.past.some((one) => one.kind === kind && one.at >= given.at);
  if (since("erased")) found.push("erased");
  if (given.by.kind === "representative" && since("guardian-changed")) found.push("guardian-changed");
  const grown = world.past.some(({ kind }) => kind === "majority-reached");
  if (given.by.kind === "representative" && grown) found.push("majority-reached");
  return found;
}

const byGuardian = (event: Answer) => "by" in event && event.by.kind === "representative";

function alone(world: World, who: string): Verdict {
  const free = who === "adult" || who === "emancipated";
  const counting = world.said.filter((event) => !byGuardian(event) || (!opens(event) && !free));
  const final = counting[counting.length - 1];
  if (final === undefined) return { yes: [], no: [silence(world, who)] };
  if (!opens(final)) return { yes: [], no: [final.kind] };
  const then = capacity(world.request.person, dayOf(final.at));
  const age: Record<string, string> = {
    minor: "minor-needs-representative",
    represented: "judgment-needs-representative",
    uncertain: "age-uncertain",
  };
  const no = [...(age[then] ? [age[then]] : []), ...faults(world, final)];
  return { yes: [final], no };
}

function silence(world: World, who: string): string {
  const final = world.said[world.said.length - 1];
  if (!final) return world.past.some(({ kind }) => kind === "shown") ? "not-answered" : "never-asked";
  if (!opens(final)) return final.kind;
  if (world.past.some(({ kind }) => kind === "majority-reached")) return "majority-reached";
  const outgrown: Record<string, string> = { emancipated: "emancipated", uncertain: "age-uncertain" };
  return who === "unknown" ? "birth-unknown" : (outgrown[who] ?? "majority-reached");
}

function guarded(world: World, who: string): Verdict {
  const { person } = world.request;
  const spoke = [...new Set(world.said.filter(byGuardian).map((event) => "by" in event && idOf(event)))];
  const known = person?.representatives ?? spoke;
  const counted = spoke.filter((id) => known.includes(id as string));
  if (counted.length === 0) {
    const final = world.said[world.said.length - 1];
    if (!final || (!opens(final) && spoke.length === 0)) return { yes: [], no: [silence(world, who)] };
    if (spoke.length > 0) return { yes: [], no: ["representative-without-authority"] };
    return {
      yes: [],
      no: [who === "minor" ? "minor-needs-representative" : "judgment-needs-representative"],
    };
  }
  const rule = world.stated.representation;
  if (rule === "all" && !person?.representatives) return { yes: [], no: ["representatives-unknown"] };
  const finals = counted.map((id) => finalOf(world, id as string));
  if (known.length === 1) return together(world, finals);
  if (!rule) return { yes: [], no: ["representation-rule-missing"] };
  if (rule === "named") {
    const { deciding } = person ?? {};
    if (!deciding || !known.includes(deciding)) return { yes: [], no: ["representative-not-named"] };
    if (!spoke.includes(deciding)) return { yes: [], no: ["not-answered"] };
    return together(world, [finalOf(world, deciding)]);
  }
  if (rule === "all") {
    const all = together(world, finals);
    return counted.length === known.length ? all : { yes: [], no: [...all.no, "not-answered"] };
  }
  const noes = finals.filter((event) => !opens(event));
  if (noes.length > 0 && noes.length < finals.length)
    return { yes: [], no: finals.map(() => "representatives-disagree") };
  const sound = finals.filter(opens).filter((event) => faults(world, event).length === 0);
  return sound.length > 0 ? { yes: sound, no: [] } : together(world, finals);
}

const idOf = (event: Answer) => ("by" in event && event.by.kind === "representative" ? event.by.id : "");

function finalOf(world: World, id: string): Answer {
  const own = world.said.filter((event) => (byGuardian(event) ? idOf(event) === id : !opens(event)));
  return own[own.length - 1]!;
}

function together(world: World, finals: readonly Answer[]): Verdict {
  const no = finals.flatMap((event) => (opens(event) ? faults(world, event) : [event.kind]));
  return { yes: finals.filter(opens), no };
}

function softOptIn({ request, stated, express, past }: World, who: string): string | undefined {
  const facts = request.person?.softOptIn;
  if (!facts) return undefined;
  if (!stated.marketing || request.channel !== "email" || request.recipient || express > 0)
    return "soft-opt-in-not-open";
  if (!["adult", "emancipated", "unknown"].includes(who) || past.some(({ kind }) => kind === "erased"))
    return "soft-opt-in-not-open";
  return Object.values(facts).includes(false) ? "soft-opt-in-incomplete" : "soft-opt-in";
}
