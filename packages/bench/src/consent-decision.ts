import { type ConsentHistory, decideConsent } from "@data-tika/consent";
import { median } from "./compare.js";
import { notice, now, tenEvents } from "./consent-events.js";
import type { Limit } from "./limit.js";

const decisions = 300_000;
const persons = 100;

/** Seconds of processor time, the median of five rounds behind one that is not counted. */
function seconds(): number {
  const histories: readonly ConsentHistory[] = Array.from({ length: persons }, (_, person) => ({
    events: tenEvents(person),
    notices: [notice],
  }));
  const request = { purpose: "newsletter", at: now() };
  const taken = Array.from({ length: 6 }, () => {
    const begun = process.cpuUsage();
    let permitted = 0;
    for (let turn = 0; turn < decisions / persons; turn += 1)
      for (const history of histories)
        if (decideConsent(history, request).decision === "permit") permitted += 1;
    if (permitted !== decisions) throw new Error("each must be permitted");
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000_000;
  });
  return median(taken.slice(1));
}

/** Decisions without a ledger. */
export const consentDecision: readonly Limit[] = [
  {
    package: "consent",
    work: "300,000 decisions by decideConsent, each on ten events",
    unit: "s",
    atMost: 1,
    measure: seconds,
  },
];
