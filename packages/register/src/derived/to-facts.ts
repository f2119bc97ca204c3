import { legalFacts } from "@data-tika/core/law";
import { addPeriod } from "@data-tika/core/time";
import type { DataKind, Facts } from "@data-tika/notifications";
import type { Processing } from "../declaration/processing.js";

const home = "MA";

/**
 * The facts that decide which formality a processing needs, read out of its declaration.
 *
 * A fact the declaration shows is `true` or `false`; the others come from its `circumstances` or stay out, which
 * `findFormality` reads as unknown.
 *
 * @param processing - A defined processing.
 * @returns The facts for `findFormality` of `@data-tika/notifications`.
 * @see Law 09-08, arts. 12 to 18, 21, 22, 43 and 44
 */
export function toFacts(processing: Processing): Facts {
  const kinds = new Set<DataKind>(processing.data.map((data) => data.kind));
  const { links } = processing;
  return {
    scope: "covered",
    ...processing.circumstances,
    sensitiveData: opinionsAndOrigins.some((kind) => kinds.has(kind)),
    healthData: kinds.has("health"),
    geneticData: kinds.has("genetic"),
    offenceData: kinds.has("offence"),
    biometricData: kinds.has("biometric"),
    cinNumber: kinds.has("cin-number"),
    interconnection: links.some((link) => link.kind === "interconnection" && link.purposes === "different"),
    reusedForOtherPurpose: processing.reusedForOtherPurpose,
    transferAbroad: leavesTheCountry(processing),
    controllerAbroad: processing.controller.address.state !== home,
    activity: processing.activity,
    automation: processing.automation,
    ...videoFacts(processing),
  };
}

const opinionsAndOrigins: readonly DataKind[] = [
  "racial-or-ethnic-origin",
  "political-opinions",
  "religious-or-philosophical-beliefs",
  "trade-union-membership",
];

function leavesTheCountry({ transfers, processors, recipients }: Processing): boolean {
  return transfers.length > 0 || [...processors, ...recipients].some(({ state }) => state !== home);
}

function videoFacts({ cameras, retention }: Processing): Facts {
  if (cameras === undefined) return {};
  const longest = `P${legalFacts["video.retention_max"].value}M`;
  return {
    videoForSecurityOnly: cameras.securityOnly,
    videoKeptThreeMonthsAtMost: retention.every(({ rule }) =>
      anyDay.every((day) => keptUntil(day, rule.phases) <= addPeriod(day, longest)),
    ),
  };
}

/** Months differ in length, so that a number of days is compared from the first day of each of them. */
const anyDay = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, "0")}-01`);

function keptUntil(day: string, phases: readonly { readonly keep: string }[]): string {
  return phases.reduce((until, { keep }) => addPeriod(until, keep), day);
}
