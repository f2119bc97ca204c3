import type { Language } from "@data-tika/core";
import type { BreachNoticeToPersons } from "../breach-notice-to-persons/breach-notice-to-persons.js";
import { breachLetter } from "../breach-notice-to-persons/letter.js";
import type { CollectionNotice } from "../collection-notice/collection-notice.js";
import { collectionLetter } from "../collection-notice/letter.js";
import type { Payload } from "../payload.js";
import type { Letter } from "./letter-shape.js";

/** The letter of what persons read themselves; none for filings and papers of the authority. */
export function letterOf(payload: CollectionNotice | BreachNoticeToPersons, language: Language): Letter;
export function letterOf(payload: Payload, language: Language): Letter | undefined;
export function letterOf(payload: Payload, language: Language): Letter | undefined {
  if (payload.kind === "collection-notice") return collectionLetter(payload, language);
  if (payload.kind === "breach-notice-to-persons") return breachLetter(payload, language);
  return undefined;
}
