import type { Rule } from "./rule.js";

/** A rule of the tests: rows of `visits`, kept two years from `closed_on`, then deleted. */
export function visitsRule(change: Partial<Rule> = {}): Rule {
  return {
    id: "visits",
    dataset: "visits",
    start: { column: "closed_on" },
    phases: [{ name: "active", keep: "P2Y" }],
    then: "delete",
    source: "declaration to the CNDP",
    mark: "text",
    ...change,
  };
}
