import { expect, test } from "vitest";
import { breachNotificationExamples } from "./breach-notification/examples.js";
import { completeness } from "./completeness.js";
import { declarationExamples } from "./declaration/examples.js";
import { edited } from "./edited.fixture.js";
import { locate } from "./issue/locate.js";
import type { PayloadKind } from "./kind.js";
import { onlineViolenceReportExamples } from "./online-violence-report/examples.js";
import { parsePayload } from "./parse-payload.js";
import type { Payload } from "./payload.js";
import { transferRequestExamples } from "./transfer-request/examples.js";
import { wantedFields } from "./wanted.js";

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

test("a recipient is helped most by the box that weighs most", () => {
  const [initial, , final] = breachNotificationExamples.map((each) => each.payload) as [
    Payload,
    Payload,
    Payload,
  ];
  const toward = completeness(initial, { recipient: "cndp-cell" }).toward;
  expect(toward?.share).toBeCloseTo(23 / 25);
  expect(toward?.next?.pointer).toBe("/timeline/start");
  expect(
    completeness(initial, { recipient: "cndp-cell", phase: "complementary" }).toward?.next?.pointer,
  ).toBe("/formalities");
  expect(completeness(final, { recipient: "cndp-cell" }).toward).toEqual({
    recipient: "cndp-cell",
    share: 1,
    missing: [],
  });
});

test("each item of a list is weighed", () => {
  const report = onlineViolenceReportExamples[1].payload;
  const { toward } = completeness(report, { recipient: "police" });
  expect(toward?.missing.map(({ pointer }) => pointer)).toEqual([
    "/evidence",
    "/custody",
    "/items/0/author",
    "/victim/relationToAuthor",
  ]);
});

test("every field that is weighed has a box", () => {
  for (const [kind, byRecipient] of Object.entries(wantedFields))
    for (const { path } of Object.values(byRecipient).flat())
      expect(
        locate(
          kind as PayloadKind,
          path.split(".").map((key) => (key === "*" ? 0 : key)),
        ).number,
        `${kind} ${path}`,
      ).not.toBe("");
});
