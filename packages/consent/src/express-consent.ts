import type { LegalReference } from "@data-tika/core/law";
import { type ConsentPurpose, expressNeeds } from "./consent-purpose.js";

/** The articles that ask for an express consent for a purpose; none when a consent that is indubitable is enough. */
export function expressArticles(purpose: ConsentPurpose): readonly LegalReference[] {
  const sensitive: readonly LegalReference[] = (purpose.sensitive ?? []).length > 0 ? ["law-09-08/57"] : [];
  return [...sensitive, ...(purpose.needsExpress ?? []).map((need) => expressNeeds[need])];
}
