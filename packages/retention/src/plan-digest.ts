import { canonicalJson, sha256, toHex, utf8 } from "@data-tika/core/evidence";
import type { RetentionPlan } from "./plan.js";

/** The digest of a plan, over everything in it but the digest. */
export function planDigest(plan: Omit<RetentionPlan, "digest">): string {
  const { version, id, on, database, place, rules, holder, links, snapshot, items } = plan;
  const { withoutStart, missingIndexes, estimate } = plan;
  const content = {
    version,
    id,
    on,
    database,
    place,
    rules,
    holder,
    links,
    snapshot,
    items,
    withoutStart,
    missingIndexes,
    estimate,
  };
  return toHex(sha256(utf8(canonicalJson(content))));
}
