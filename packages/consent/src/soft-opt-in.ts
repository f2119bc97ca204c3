import type { Capacity } from "./capacity.js";
import { type DecisionReason, reason } from "./consent-decision.js";
import type { Scene } from "./decision-scene.js";
import { expressArticles } from "./express-consent.js";

/** The two ways to write the channel that article 10 opens. */
const email: ReadonlySet<string | undefined> = new Set(["email", "e-mail"]);

/**
 * What article 10 says of marketing by e-mail to someone who was not asked: a permission, or what stands against it.
 *
 * Open for e-mail only, to the seller itself, and only while the person said nothing at all. That it is not claimed
 * towards a minor, for sensitive data or after an erasure is our reading, and the stricter one. Nothing when the facts
 * do not claim it.
 */
export function softOptIn(scene: Scene, capacity: Capacity): DecisionReason | undefined {
  const facts = scene.person?.softOptIn;
  if (facts === undefined || scene.answers.length > 0) return undefined;
  if (!isOpen(scene)) return reason("soft-opt-in-not-open");
  if (isWithheld(scene, capacity)) return reason("soft-opt-in-withheld");
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

function isOpen({ purpose, channel, recipient }: Scene): boolean {
  return purpose.marketing === true && email.has(channel) && recipient === undefined;
}

function isWithheld({ purpose, personal }: Scene, capacity: Capacity): boolean {
  const isOfAge = capacity === "adult" || capacity === "emancipated" || capacity === "unknown";
  return !isOfAge || expressArticles(purpose).length > 0 || personal.some(({ kind }) => kind === "erased");
}
