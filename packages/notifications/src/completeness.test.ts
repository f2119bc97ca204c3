import { expect, test } from "vitest";
import { completeness } from "./completeness.js";
import { declarationExamples } from "./declaration/examples.js";
import { transferRequestExamples } from "./transfer-request/examples.js";

test("a signed filing with every answer is ready", () => {
  expect(completeness(declarationExamples[0].payload)).toEqual({ ready: true, open: [] });
});

test("an answer that does not apply is an answer", () => {
  const { open } = completeness(declarationExamples[2].payload);
  expect(open).toEqual([]);
});

test("a draft lists its open boxes by number, with the day they are expected on", () => {
  const { ready, open } = completeness(declarationExamples[1].payload);
  expect(ready).toBe(false);
  expect(open.map(({ box, pointer }) => `${box} ${pointer}`)).toContain("6.2 /persons/0/number");
  expect(open.find(({ pointer }) => pointer === "/retention")).toMatchObject({
    article: "law-09-08/15-f",
    expectedOn: "2026-12-31",
  });
});

test("a transfer waits for the number of its base formality", () => {
  expect(completeness(transferRequestExamples[2].payload).open.map(({ pointer }) => pointer)).toContain(
    "/base/number",
  );
});
