import { decideRetention, defineRules, type RetentionRecord, type Rule } from "@data-tika/retention";
import { Engine, type RuleProperties } from "json-rules-engine";
import type { Comparison } from "./compare.js";

const records = 20_000;
const peersRecords = 1_000;
const on = "2025-11-21";
const kinds = ["visit", "claim", "appeal", "grant", "loan", "lease", "call", "letter", "complaint", "tender"];

// Ten rules, one for each kind of file, told apart by a condition on two columns.
const rules = defineRules(
  kinds.map((kind, at) => ({
    id: kind,
    dataset: "files",
    where: {
      all: [
        { column: "kind", equals: kind },
        { column: "pages", above: 0 },
      ],
    },
    start: { column: "closed_on" },
    phases: [
      { name: "active", keep: "P1Y" },
      { name: "intermediate", keep: `P${at + 1}Y` },
    ],
    then: "delete",
    source: "declaration to the CNDP",
    mark: "text",
  })) satisfies readonly Rule[],
);

// The same for the peer, which knows no periods: it gets the latest start that is due, counted beforehand.
const engine = new Engine(
  kinds.map(
    (kind, at): RuleProperties => ({
      name: kind,
      conditions: {
        all: [
          { fact: "kind", operator: "equal", value: kind },
          { fact: "pages", operator: "greaterThan", value: 0 },
          {
            fact: "closedOn",
            operator: "lessThanInclusive",
            value: Date.parse(on) - (at + 2) * 31_557_600_000,
          },
        ],
      },
      event: { type: "delete" },
    }),
  ),
);

const files: readonly RetentionRecord[] = Array.from({ length: records }, (_, n) => ({
  dataset: "files",
  key: [String(n)],
  values: {
    kind: kinds[n % kinds.length],
    pages: 1 + (n % 40),
    closed_on: new Date(Date.UTC(2008, 0, 1 + (n % 6_500))).toISOString().slice(0, 10),
  },
}));

const facts = files
  .slice(0, peersRecords)
  .map(({ values }) => ({ ...values, closedOn: Date.parse(String(values["closed_on"])) }));

export const retentionDecision: readonly Comparison[] = [
  {
    package: "retention",
    work: "decide a row under ten rules, with its reasons",
    against: "json-rules-engine, the same rules, no reasons",
    count: records,
    peerCount: peersRecords,
    unit: "rows",
    atLeast: 50,
    ours: () => {
      for (const file of files) decideRetention(rules, file, { on, holder: "private" });
    },
    peers: async () => {
      for (const fact of facts) await engine.run(fact);
    },
  },
];
