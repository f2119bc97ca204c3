import type { Capacity } from "./capacity.js";
import { type DecisionReason, reason } from "./consent-decision.js";
import type { Scene } from "./decision-scene.js";
import { expressArticles } from "./express-consent.js";

/**
 * What article 10 says of marketing by e-mail to someone who was not asked: a permission, or what stands against it.
 *
 * Open for e-mail only, to the seller itself, and only while the person said nothing at all. Nothing when the facts do
 * not claim it.
 */
export function softOptIn(scene: Scene, capacity: Capacity): DecisionReason | undefined {
  const facts = scene.person?.softOptIn;
  if (facts === undefined || scene.answers.length > 0) return undefined;
  if (!isOpen(scene, capacity)) return reason("soft-opt-in-not-open");
  const conditions = [
    facts.addressFromPerson,
    facts.onSaleOrService,
    facts.similarGoods,
    facts.sameSupplier,
    facts.oppositionAtCollection,
    facts.oppositionInEachMessage,
    facts.contactInEachMessage,
  ];
  return reason(conditions.every((holds) => holds === true) ? "soft-opt-in" : "soft-opt-in-incomplete");
}

function isOpen({ purpose, channel, recipient, personal }: Scene, capacity: Capacity): boolean {
  return (
    purpose.marketing === true &&
    channel === "email" &&
    recipient === undefined &&
    expressArticles(purpose).length === 0 &&
    (capacity === "adult" || capacity === "emancipated" || capacity === "unknown") &&
    personal.every(({ kind }) => kind !== "erased")
  );
}
