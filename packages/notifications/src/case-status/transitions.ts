import * as z from "zod";

/** Where a case stands. */
export const caseStates = [
  "draft",
  "consented",
  "submitted",
  "acknowledged",
  "qualified",
  "forwarded",
  "acted",
  "refused",
  "no-answer",
  "followed-up",
  "closed",
  "withdrawn",
] as const;

/** Where a case stands. */
export type CaseState = (typeof caseStates)[number];

/** One of {@link caseStates}. */
export const caseState = z.enum(caseStates);

/** Who may move a case, by function. */
export const caseActors = ["victim", "association", "cndp", "platform", "authority"] as const;

/** Who may move a case. */
export type CaseActor = (typeof caseActors)[number];

/** One of {@link caseActors}. */
export const caseActor = z.enum(caseActors);

/** A move that is allowed. */
export interface CaseTransition {
  /** From here. */
  readonly from: CaseState;
  /** To there. */
  readonly to: CaseState;
  /** By one of these. */
  readonly by: readonly CaseActor[];
}

const withdrawable: readonly CaseState[] = [
  "draft",
  "consented",
  "submitted",
  "acknowledged",
  "qualified",
  "forwarded",
  "acted",
  "refused",
  "no-answer",
  "followed-up",
];

/** Every move a case can make. It can be withdrawn from anywhere but its end, by the victim or for the victim. */
export const caseTransitions: readonly CaseTransition[] = [
  { from: "draft", to: "consented", by: ["association"] },
  { from: "consented", to: "submitted", by: ["association"] },
  { from: "submitted", to: "acknowledged", by: ["cndp", "platform", "authority"] },
  { from: "submitted", to: "no-answer", by: ["association"] },
  { from: "acknowledged", to: "qualified", by: ["cndp", "authority"] },
  { from: "acknowledged", to: "acted", by: ["platform"] },
  { from: "acknowledged", to: "refused", by: ["platform"] },
  { from: "acknowledged", to: "no-answer", by: ["association"] },
  { from: "qualified", to: "forwarded", by: ["cndp", "authority"] },
  { from: "qualified", to: "refused", by: ["cndp", "authority"] },
  { from: "forwarded", to: "acted", by: ["platform", "authority"] },
  { from: "forwarded", to: "refused", by: ["platform", "authority"] },
  { from: "forwarded", to: "no-answer", by: ["cndp", "association"] },
  { from: "acted", to: "followed-up", by: ["association", "cndp"] },
  { from: "refused", to: "followed-up", by: ["association", "cndp"] },
  { from: "no-answer", to: "followed-up", by: ["association", "cndp"] },
  { from: "followed-up", to: "forwarded", by: ["association", "cndp"] },
  { from: "followed-up", to: "closed", by: ["association"] },
  ...withdrawable.map((from): CaseTransition => ({ from, to: "withdrawn", by: ["victim", "association"] })),
];

/**
 * Where a case may go next when somebody moves it.
 *
 * @param from - Where it stands.
 * @param by - Who moves it.
 * @returns The states it may go to; none from its end.
 * @example
 * ```ts
 * import { nextStates } from "@data-tika/notifications";
 *
 * nextStates("qualified", "cndp"); // => [ 'forwarded', 'refused' ]
 * nextStates("forwarded", "victim"); // => [ 'withdrawn' ]
 * nextStates("closed", "association"); // => []
 * ```
 */
export function nextStates(from: CaseState, by: CaseActor): CaseState[] {
  return caseTransitions.filter((move) => move.from === from && move.by.includes(by)).map(({ to }) => to);
}
