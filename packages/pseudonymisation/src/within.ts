import type { Domain } from "./domain.js";
import { failure } from "./failure.js";

/** Refuses a domain whose scope needs a relation, dataset, period or record without one, and the reverse. */
export function requireWithin(domain: Domain, within: string): void {
  if (domain.scope !== "person" && within === "") {
    throw failure("pseudonymisation.within_missing", { domain: domain.name });
  }
  if (domain.scope === "person" && within !== "") {
    throw failure("pseudonymisation.within_unused", { domain: domain.name });
  }
}
