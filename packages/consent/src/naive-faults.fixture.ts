import type { ConsentRequest } from "./consent-decision.js";
import type { ConsentEvent, OpeningEvent } from "./consent-event.js";
import type { ConsentPurpose } from "./consent-purpose.js";
import {
  naiveCapacity,
  naiveDay,
  naiveDayAfter,
  naivelyJudged,
  onEveryDay,
} from "./naive-capacity.fixture.js";
import { isSaid, type NaiveForce, naivelyWider } from "./naive-notices.fixture.js";
import type { NoticeCapsule } from "./notice.js";

// What keeps a consent from counting, for the naive reading of the rules.

/** An answer to a question. */
export type Answer = Extract<ConsentEvent, { purpose: string }>;

/** All there is to know. */
export interface World extends NaiveForce {
  readonly request: ConsentRequest;
  readonly today: string;
  readonly events: readonly ConsentEvent[];
  readonly past: readonly ConsentEvent[];
  readonly said: readonly Answer[];
  readonly notices: readonly NoticeCapsule[];
}

/** When something happened. */
export function time({ at }: { readonly at: string }): number {
  const known = times.get(at) ?? Date.parse(at);
  times.set(at, known);
  return known;
}
// The same few instants come millions of times.
const times = new Map<string, number>();

/** Whether somebody agreed. */
export const isYes = (event: ConsentEvent): event is OpeningEvent =>
  event.kind === "given" || event.kind === "renewed";

/** Whatever keeps a consent from counting. */
export function faultsOf(world: World, given: OpeningEvent): string[] {
  const { request, today, notices, inForce, needs, past } = world;
  const { person } = request;
  const capsule = notices.find(({ digest }) => digest === given.notice);
  const asked = capsule?.notice.purposes.find(({ id }) => id === given.purpose);
  if (capsule === undefined || asked === undefined) return ["notice-unknown"];
  const day = naiveDay(given.at);
  const others = inForce.filter(({ digest }) => digest !== capsule.digest);
  const limits = [
    asked,
    ...others.flatMap(({ notice }) => notice.purposes.filter(({ id }) => id === asked.id)),
  ];
  const ownHand = given.capture === "web" || given.capture === "app" || given.captureProof !== undefined;
  const isLegacy = given.informed.by === "legacy";
  const { by } = given;
  const rules: readonly (readonly [string, boolean])[] = [
    ["not-in-notice", !isSaid(capsule, given)],
    ["notice-not-effective", Date.parse(capsule.notice.effectiveFrom) > time(given)],
    ["legacy", isLegacy],
    ["not-informed", given.informed.by === "shown" && !wasShown(world, given, capsule)],
    ["not-proved", !ownHand && !isLegacy],
    ["before-birth", person?.birth !== undefined && day < person.birth.earliest],
    ...ending(world, limits, day, today).map((code) => [code, true] as const),
    ["notice-widened", others.some((other) => naivelyWider(capsule, other, asked.id))],
    ["not-express", needs > 0 && given.strength !== "express"],
    [
      "mandate-exceeded",
      by.kind === "mandate" && !(by.purposes.includes(asked.id) && time(given) < Date.parse(by.until)),
    ],
    ["erased", past.some((one) => one.kind === "erased" && time(one) >= time(given))],
  ];
  const faults = rules.flatMap(([code, isTrue]) => (isTrue ? [code] : []));
  return by.kind === "representative" ? [...faults, ...authority(world, given, by.id)] : faults;
}

function wasShown({ events }: World, given: OpeningEvent, { notice }: NoticeCapsule): boolean {
  const recordedBefore = events.slice(0, events.indexOf(given));
  return recordedBefore.some(
    (one) =>
      one.kind === "shown" &&
      given.informed.by === "shown" &&
      one.id === given.informed.event &&
      one.notice === given.notice &&
      one.language === given.language &&
      time(one) <= time(given) &&
      time(one) >= Date.parse(notice.effectiveFrom),
  );
}

function ending(
  { request }: World,
  limits: readonly ConsentPurpose[],
  given: string,
  today: string,
): readonly string[] {
  const { uses = -1, occurred } = request.person ?? {};
  const counted = uses >= 0 && uses % 1 === 0;
  for (const { validFor, validUntil, validUntilEvent, validUses } of limits) {
    if (validFor !== undefined && today >= naiveDayAfter(given, validFor)) return ["expired"];
    if (validUntil !== undefined && today > validUntil) return ["expired"];
    if (validUntilEvent !== undefined && (occurred ?? []).includes(validUntilEvent)) return ["expired"];
    if (validUses !== undefined && counted && uses >= validUses) return ["expired"];
  }
  if (!counted && limits.some(({ validUses }) => validUses !== undefined)) return ["uses-unknown"];
  const isOpen =
    occurred === undefined && limits.some(({ validUntilEvent }) => validUntilEvent !== undefined);
  return isOpen ? ["occasion-unknown"] : [];
}

function authority({ request, today, past, events }: World, given: OpeningEvent, id: string): string[] {
  const { person } = request;
  const day = naiveDay(given.at);
  const faults: string[] = [];
  const recorded = (one: ConsentEvent) => events.indexOf(one);
  let listedBefore: boolean | undefined;
  let listedSince = true;
  const changes = past.filter((one) => one.kind === "guardian-changed");
  changes.sort((a, b) => time(a) - time(b) || (a.id < b.id ? -1 : 1));
  for (const one of changes) {
    const lists = one.representatives.some((listed) => listed.id === id);
    if (time(one) >= time(given)) faults.push("guardian-changed");
    else if (recorded(one) < recorded(given)) listedBefore = lists;
    else listedSince &&= lists;
  }
  if (listedBefore === false || !listedSince) faults.push("representative-without-authority");
  const isRepresented = (on: string) => ["minor", "represented"].includes(naiveCapacity(person, on));
  if (!onEveryDay(person, [day, today], "represented", isRepresented))
    faults.push("representation-interrupted");
  for (const one of past) {
    if (one.kind !== "majority-reached") continue;
    const from = [day, naiveDay(one.at)].sort()[1]!;
    if (!onEveryDay(person, [from, today], "judged", (on) => naivelyJudged(person, on)))
      faults.push("majority-reached");
  }
  return faults;
}
