import { timeOf } from "@data-tika/core/time";
import { isOpening } from "./answer.js";
import { type DecisionReason, reason } from "./consent-decision.js";
import type { ClosingEvent } from "./consent-event.js";
import type { Scene } from "./decision-scene.js";

/**
 * Why a no denies. A withdrawal is never refused, but one that has nothing to withdraw is called so: it tells of a yes
 * that was not recorded, or of a form that took a refusal for a withdrawal.
 */
export function closingReason({ events, purpose }: Scene, { kind, id, at }: ClosingEvent): DecisionReason {
  if (kind !== "withdrawn") return reason(kind, id);
  const isOfSomething = events.some(
    (event) => isOpening(event) && event.purpose === purpose.id && timeOf(event.at) <= timeOf(at),
  );
  return reason(isOfSomething ? "withdrawn" : "withdrawal-of-nothing", id);
}
