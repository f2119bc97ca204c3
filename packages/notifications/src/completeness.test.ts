import { expect, test } from "vitest";
import { completeness } from "./completeness.js";
import { declarationExamples } from "./declaration/examples.js";
import { edited } from "./edited.fixture.js";
import { parsePayload } from "./parse-payload.js";
import type { Payload } from "./payload.js";
import { transferRequestExamples } from "./transfer-request/examples.js";

test("a signed filing with every answer is ready", () => {
  expect(completeness(declarationExamples[0].payload)).toEqual({ ready: true, open: [], suspect: [] });
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

test.each([
  ["an ICE with wrong check digits", ["controller", "ice"], "001561191000067", "2.14"],
  ["a receipt number of another form", ["base", "number"], "443 du 3 mars", "4.2"],
])("%s is named and keeps nothing from being sent", (_, path, value, box) => {
  const changed = edited(transferRequestExamples[0].payload, path, value) as Payload;
  expect(parsePayload(changed).ok).toBe(true);
  expect(completeness(changed)).toMatchObject({ ready: true, suspect: [{ box }] });
});
