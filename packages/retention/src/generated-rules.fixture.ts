import fc from "fast-check";
import type { Condition } from "./condition.js";
import { day, references } from "./generated-rows.fixture.js";
import type { HolderFacts } from "./holder.js";
import { type Rule, retentionActions } from "./rule.js";
import type { EventStart, LastOfPoint, RuleStart } from "./rule-start.js";

const times = fc.constantFrom("on_day", "on_clock", "at_instant");
const laterDay = day.filter((one) => one > "0001-01-01");
const numbers = fc.constantFrom("visits", "amount", "score");
const limits = fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER);
const test: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    column: fc.constantFrom("status", "on_day", "amount"),
    is: fc.constantFrom("null", "not-null"),
  }),
  fc.record({ column: fc.constant("status"), equals: fc.constantFrom("open", "é", "") }),
  fc.record({ column: fc.constant("status"), in: fc.constant(["open", "closed"]) }),
  fc.record({ column: fc.constant("code"), equals: fc.constantFrom("A1", "a1", "A1 ") }),
  fc.record({ column: fc.constant("reference"), in: fc.constant([references[0]]) }),
  fc.record({ column: fc.constant("minor"), equals: fc.boolean() }),
  fc.record({ column: numbers, equals: fc.constantFrom(-1, 0, 1) }),
  fc.record({ column: numbers, in: fc.constant([0, 1]) }),
  fc.record({ column: numbers, below: limits }),
  fc.record({ column: numbers, above: limits }),
  fc.record({ column: times, before: laterDay }),
  fc.record({ column: times, onOrAfter: laterDay }),
);
/** A condition on rows of `files`. */
export const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    test,
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));

const told: readonly Condition[] = [
  { column: "kind", equals: "call" },
  { column: "noted_on", is: "not-null" },
  { column: "noted_at", onOrAfter: "2018-10-28" },
];
const events = (["noted_on", "noted_at"] as const).flatMap((column) =>
  [undefined, ...told].map((where, at): EventStart => {
    const name = `${column.replace("_", "-")}-${at}`;
    return { event: name, dataset: "notes", column, by: { file_id: "id" }, ...(where ? { where } : {}) };
  }),
);
/** The names of the events that generated rules count from. */
export const eventNames: readonly string[] = events.map(({ event }) => event);

const column = times.map((name) => ({ column: name }));
const point: fc.Arbitrary<LastOfPoint> = fc.oneof(
  column,
  fc.record({ birthday: times, age: fc.constantFrom(0, 16, 18, 150) }),
  fc.constantFrom(...events),
);
const member = fc
  .tuple(point, fc.boolean())
  .map(([one, optional]): LastOfPoint => (optional ? { ...one, optional: true } : one));
const start: fc.Arbitrary<RuleStart> = fc.oneof(
  { arbitrary: column, weight: 2 },
  { arbitrary: point, weight: 2 },
  { arbitrary: fc.record({ lastOf: fc.array(member, { minLength: 2, maxLength: 3 }) }), weight: 2 },
);

const period = fc.constantFrom(
  ...["P0D", "P1D", "P30D", "P1M", "P1M1D", "P6M", "P18M", "P1Y", "P5Y", "P2W", "P999Y"],
);
const bound = fc.option(
  period.map((one) => ({ period: one, source: "a text", mark: "text" as const })),
  { nil: undefined },
);
const phases = fc
  .tuple(period, fc.option(period, { nil: undefined }), fc.option(period, { nil: undefined }))
  .map(([active, intermediate, definitive]) => [
    { name: "active" as const, keep: active },
    ...(intermediate ? [{ name: "intermediate" as const, keep: intermediate }] : []),
    ...(definitive ? [{ name: "definitive" as const, keep: definitive }] : []),
  ]);
const rule = fc.record({
  where: fc.option(condition, { nil: undefined }),
  start,
  phases,
  action: fc.constantFrom("delete" as const, "delete" as const, "delete" as const, ...retentionActions),
  floor: bound,
  ceiling: bound,
  inForceFrom: fc.option(day, { nil: undefined, freq: 3 }),
  inForceUntil: fc.option(day, { nil: undefined, freq: 8 }),
  dataset: fc.constantFrom("files", "public.files", "files", "old.files"),
});
/** One to three rules for the table `files`, or one of its name in another schema; some contradict each other. */
export const rules = fc
  .tuple(
    fc.array(rule, { minLength: 1, maxLength: 3 }),
    // Of several actions the mildest is taken: for the others, all rules must agree.
    fc.option(fc.constantFrom(...retentionActions), { freq: 2, nil: undefined }),
  )
  .map(([all, agreed]) =>
    all.map(({ action, ...rest }, at): Rule => {
      return { id: `r${at}`, source: "s", mark: "text", ...rest, then: agreed ?? action };
    }),
  );

/** The elimination list of generated visas, on which some rows stand. */
export const generatedList = "0a".repeat(32);
const publicService: HolderFacts & { readonly holder: "private" } = {
  holder: "private",
  publicService: ["files"],
  archives: {
    schedule: { reference: "s", approvedOn: "2016-01-01", publishedOn: "2016-02-01" },
    visas: [
      {
        reference: "v",
        plan: generatedList,
        datasets: ["public.files"],
        listedOn: "2024-02-29",
        grantedOn: "2024-03-31",
      },
    ],
  },
};
const extensions = fc.record({
  reference: fc.constant("e"),
  datasets: fc.constantFrom(["files"], ["public.files"], ["others"]),
  purpose: fc.constant("scientific" as const),
  grantedOn: day,
  until: day,
});
/** Who holds the data. */
export const facts = fc
  .tuple(
    fc.constantFrom({ holder: "private" } as const, { holder: "public" } as const, publicService),
    fc.option(fc.array(extensions, { minLength: 1, maxLength: 2 }), { freq: 2, nil: [] }),
  )
  .map(([holder, extended]) => ({ ...holder, extensions: extended }));
