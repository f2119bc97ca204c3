import type { ConsentPurpose } from "@data-tika/consent";
import { type SensitiveCategory, sensitiveCategories } from "@data-tika/core/law";
import type { Processing } from "../declaration/processing.js";
import type { Purpose } from "../declaration/purpose.js";

/**
 * The purposes of a processing as consent events and decisions know them.
 *
 * All purposes are there, not only those that rest on consent: a decision about a purpose that rests on a legal
 * obligation is answered too, with its article. A purpose carries the sensitive categories among the data, since they
 * ask for express consent, and the recipients it communicates data to.
 *
 * @param processing - A defined processing.
 * @returns One purpose for each of the declaration, in its order.
 * @example
 * ```ts
 * import { defineProcessing, toConsentPurposes } from "@data-tika/register";
 * import { sample } from "@data-tika/register/sample";
 *
 * const [purpose] = toConsentPurposes(defineProcessing(sample));
 * purpose?.basis; // => consent
 * purpose?.validFor; // => P2Y
 * ```
 * @see Law 09-08, arts. 4, 21 and 57
 */
export function toConsentPurposes(processing: Processing): readonly ConsentPurpose[] {
  const sensitive = sensitiveAmong(processing);
  return processing.purposes.map((purpose) => toConsentPurpose(purpose, sensitive));
}

function toConsentPurpose(purpose: Purpose, sensitive: SensitiveCategory[]): ConsentPurpose {
  const { id, statement, basis, recipients, consent = {} } = purpose;
  return {
    id,
    label: statement,
    basis,
    ...(sensitive.length > 0 && { sensitive }),
    ...(recipients && { recipients }),
    ...(consent.channels && { channels: consent.channels }),
    ...(consent.validFor && { validFor: consent.validFor }),
    ...(consent.representation && { representation: consent.representation }),
  };
}

function sensitiveAmong({ data }: Processing): SensitiveCategory[] {
  const found = new Set<SensitiveCategory>();
  for (const { kind } of data) {
    // Genetic data are health data in the list of art. 1-3.
    if (kind === "genetic") found.add("health");
    else if (isSensitive(kind)) found.add(kind);
  }
  return [...found];
}

function isSensitive(kind: string): kind is SensitiveCategory {
  return Object.hasOwn(sensitiveCategories, kind);
}
