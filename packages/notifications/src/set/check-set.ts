import type { Payload } from "../payload.js";
import {
  checkBreachCase,
  checkPhases,
  checkReport,
  checkRequest,
  checkResponse,
  checkStatus,
} from "./case-checks.js";
import {
  checkAnswers,
  checkContracts,
  checkNotice,
  checkOriginal,
  checkPrevious,
  checkTransfer,
} from "./formality-checks.js";
import type { SetIssue } from "./set-issue.js";

const checks = [
  checkNotice,
  checkTransfer,
  checkOriginal,
  checkPrevious,
  checkAnswers,
  checkContracts,
  checkPhases,
  checkBreachCase,
  checkReport,
  checkResponse,
  checkStatus,
  checkRequest,
];

/**
 * What is wrong between the documents of one set: a processing and all that was filed, issued and told about it.
 *
 * A notice cites a receipt of the set, issued for the same controller and purpose; a transfer rests on a base
 * formality; changes, deletions and breaches name formalities that were issued; a later phase of a breach follows an
 * earlier one; processors have their contract; answers have their request. A number that is not known yet is no fault.
 *
 * @param payloads - Valid payloads, in the order they were made. Not changed.
 * @returns The issues, document by document; none when all fit.
 * @example
 * ```ts
 * import { checkSet, type Receipt, type ChangeNotice } from "@data-tika/notifications";
 * import { notApplicable, unknownYet } from "@data-tika/notifications";
 *
 * const notice: ChangeNotice = {
 *   kind: "change-notice",
 *   version: 1,
 *   language: "fr",
 *   controller: {
 *     name: "Association Exemple",
 *     person: "legal",
 *     sector: "association",
 *     address: { street: "1, rue de l’Exemple", city: "Agadir", state: "MA" },
 *   },
 *   contact: unknownYet,
 *   original: { kind: "declaration", number: "D-908/2025" },
 *   processing: "Accueil",
 *   changes: [{ item: "retention", after: "1 an" }],
 *   effectiveOn: notApplicable("Déjà en vigueur"),
 *   attachments: [],
 *   signature: unknownYet,
 * };
 * checkSet([notice]).map(({ document, code, pointer }) => `${document} ${code} ${pointer}`); // => [ '0 number-not-issued /original/number' ]
 * ```
 * @see Law 09-08, arts. 5, 15, 19, 23 and 43; decree 2-09-165, arts. 27 and 46
 */
export function checkSet(payloads: readonly Payload[]): SetIssue[] {
  const set = payloads.map((payload, document) => ({ document, payload }));
  return set.flatMap((placed) => checks.flatMap((check) => check(placed, set)));
}
