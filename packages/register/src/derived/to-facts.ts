import { legalFacts, type SensitiveCategory, sensitiveCategories } from "@data-tika/core/law";
import type { DataKind, Facts } from "@data-tika/notifications";
import { mayExceed, summedPeriod } from "@data-tika/retention";
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
 * @example
 * ```ts
 * import { defineProcessing, toFacts } from "@data-tika/register";
 * import { sample } from "@data-tika/register/sample";
 *
 * const facts = toFacts(defineProcessing(sample));
 * facts.cinNumber; // => false
 * facts.activity; // => newsletter
 * ```
 * @see Law 09-08, arts. 12 to 18, 21, 22, 43 and 44
 */
export function toFacts(processing: Processing): Facts {
  const kinds = new Set<DataKind>(processing.data.map((data) => data.kind));
  const { links } = processing;
  return {
    scope: "covered",
    changedSinceFiling: false,
    acquiredFile: false,
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
    informationImpossible: false,
    keptLongerForResearch: processing.retention.some(({ rule }) => rule.phases.some(isDefinitive)),
    ...videoFacts(processing),
  };
}

/** The sensitive data that have no fact of their own. */
const opinionsAndOrigins = (Object.keys(sensitiveCategories) as SensitiveCategory[]).filter(
  (category) => category !== "health",
);

/** The phase for history, statistics or science (art. 3-2). */
const isDefinitive = ({ name }: { readonly name: string }) => name === "definitive";

function leavesTheCountry({ transfers, processors, recipients }: Processing): boolean {
  return transfers.length > 0 || [...processors, ...recipients].some(({ state }) => state !== home);
}

function videoFacts({ cameras, retention }: Processing): Facts {
  if (cameras === undefined) return {};
  const longest = `P${legalFacts["video.retention_max"].value}M`;
  return {
    videoForSecurityOnly: cameras.securityOnly,
    videoKeptThreeMonthsAtMost: !retention.some(({ rule }) => mayExceed(summedPeriod(rule), longest)),
  };
}
