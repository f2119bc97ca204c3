import { describe, expect, test } from "vitest";
import { examples } from "../examples.js";
import { invalidExamples } from "../invalid-examples.fixture.js";
import { payloadKinds } from "../kind.js";
import { hyperjump, type Judge, otherJudges, ourJudges } from "./judges.fixture.js";
import { drawsOf, mutant } from "./mutant.fixture.js";
import { toJsonSchema } from "./to-json-schema.js";

// Zod as it is, zod compiled, and the validators of others on the exported schema give one verdict.
const isLong = process.env["DATA_TIKA_LONG"] === "1";
const runs = isLong ? 50_000 : 1_000;
// Everyday, the slowest validator judges each tenth mutant; in the long run all of them.
const slowEvery = isLong ? 1 : 10;

describe.each(payloadKinds)("%s", (kind) => {
  test("is judged alike by everyone", async () => {
    const schema = toJsonSchema(kind);
    const judges: (readonly [string, Judge])[] = Object.entries({
      ...ourJudges(kind),
      ...otherJudges(schema),
    });
    const everyone = [...judges, ["hyperjump", await hyperjump(schema)] as const];
    const split = (value: unknown, asked: readonly (readonly [string, Judge])[]) => {
      const verdicts = Object.fromEntries(asked.map(([name, judge]) => [name, judge(value)]));
      return {
        isValid: verdicts["parsePayload"],
        differs: new Set(Object.values(verdicts)).size > 1,
        verdicts,
      };
    };

    const valid = examples[kind].map(({ payload }) => payload as unknown);
    const refused = invalidExamples[kind].map(({ payload }) => payload);
    for (const [payload, isValid] of [
      ...valid.map((each) => [each, true] as const),
      ...refused.map((each) => [each, false] as const),
    ]) {
      const { verdicts } = split(payload, everyone);
      expect({ payload, verdicts: new Set(Object.values(verdicts)) }).toEqual({
        payload,
        verdicts: new Set([isValid]),
      });
    }

    const draw = drawsOf(payloadKinds.indexOf(kind));
    let accepted = 0;
    for (let run = 0; run < runs; run++) {
      const from = draw() % 10 === 0 ? refused : valid;
      const value = mutant(from[draw() % from.length], valid, draw);
      const { isValid, differs, verdicts } = split(value, run % slowEvery === 0 ? everyone : judges);
      if (differs) expect.fail(`${JSON.stringify(verdicts)} of ${JSON.stringify(value)}`);
      if (isValid) accepted++;
    }
    // Fewer would judge refusals more than payloads.
    expect(accepted).toBeGreaterThanOrEqual(0.4 * runs);
    if (isLong) {
      const share = Math.round((100 * accepted) / runs);
      process.stdout.write(`${kind}: ${runs} mutants, ${share} % valid, 0 disagreements\n`);
    }
  }, 3_600_000);
});
