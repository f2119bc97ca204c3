import type { InvalidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { refusals } from "../refused.fixture.js";
import { breachNotificationExamples } from "./examples.js";

const [initial, complementary, final, withdrawal] = breachNotificationExamples;

/** Refused notifications of a breach. */
export const invalidBreachNotifications: readonly InvalidExample[] = [
  refusals(complementary.payload)(
    "a complement to nothing",
    ["previous"],
    undefined,
    "earlier-phase-missing",
  ),
  refusals(initial.payload)(
    "a first word that follows another",
    ["previous"],
    complementary.payload.previous,
    "initial-phase-has-no-earlier",
  ),
  refusals(final.payload)(
    "a last word that leaves things open",
    ["severity"],
    unknownYet,
    "final-phase-open",
  ),
  refusals(withdrawal.payload)(
    "a withdrawal without a reason",
    ["withdrawalReason"],
    undefined,
    "withdrawal-reason-missing",
  ),
  refusals(withdrawal.payload)(
    "silence to persons without a reason",
    ["communication", "because"],
    undefined,
    "communication-reason-missing",
  ),
  refusals(final.payload)(
    "persons told on no day",
    ["communication", "on"],
    undefined,
    "communication-day-missing",
  ),
  refusals(initial.payload)("a duty of Law 09-08", ["basis"], "law-09-08", "unknown-choice"),
  refusals(initial.payload)("a clock called law", ["clock", "label"], "legal", "unknown-choice"),
  refusals(initial.payload)("a clock of no hours", ["clock", "hours"], 0, "out-of-range"),
];
