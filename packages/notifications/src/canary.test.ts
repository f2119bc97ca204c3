import { canary, canaryOutlets } from "@data-tika/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendCustody } from "./custody/custody.js";
import { readBack } from "./document/read-back.js";
import { renderHtml } from "./document/render-html.js";
import { examples } from "./examples.js";
import type { Facts } from "./formality/facts.js";
import { findFormality } from "./formality/find-formality.js";
import { toJsonSchema } from "./json-schema/to-json-schema.js";
import { type PayloadKind, payloadKinds } from "./kind.js";
import { parsePayload } from "./parse-payload.js";
import type { Payload } from "./payload.js";
import { project } from "./project/project.js";

describe.each(payloadKinds)("%s", (kind) => {
  const [first] = examples[kind];
  const payload = first?.payload as Payload;

  test("a canary in any place comes out in no issue", () => {
    for (const changed of everywhere(payload)) {
      const result = parsePayload(changed);
      if (!result.ok) expect(canaryOutlets(result.issues)).toEqual([]);
    }
  });

  test("nor in the error of a payload that is not rendered", () => {
    for (const changed of everywhere(payload))
      expect(outlets(() => renderHtml(changed as Payload, { language: "ar" }))).toEqual([]);
  });
});

test.each<[string, () => unknown]>([
  ["an unknown kind", () => toJsonSchema(canary as PayloadKind)],
  ["an unknown fact", () => findFormality({ [canary]: true } as Facts)],
  ["a fact of another type", () => findFormality({ cinNumber: canary } as unknown as Facts)],
  [
    "an unknown language",
    () => renderHtml(examples.declaration[0]?.payload as Payload, { language: canary as "fr" }),
  ],
  ["a page of somebody else", () => readBack(`<p>${canary}</p>`)],
  [
    "a recipient that does not exist",
    () => project(examples.receipt[0]?.payload as Payload, canary as "police"),
  ],
  [
    "a custody act that is none",
    () => appendCustody([], { at: canary, by: "expert", action: "sealed", evidence: canary }),
  ],
  ["a changed page", () => readBack(page().replaceAll("Agadir", canary))],
  ["a page whose payload is no JSON", () => readBack(page().replace('{"', `{${canary}"`))],
])("%s comes out nowhere", (_, work) => {
  expect(outlets(work)).toEqual([]);
  expect(work).toThrowError();
});

test("a key named after a person is not repeated", () => {
  fc.assert(
    fc.property(fc.constantFrom(...payloadKinds), (kind) => {
      const result = parsePayload({ ...examples[kind][0]?.payload, [canary]: 1 });
      expect(result.ok ? [] : result.issues.map(({ pointer }) => pointer)).toEqual(["/?"]);
      expect(result.ok ? ["accepted"] : canaryOutlets(result.issues)).toEqual([]);
    }),
  );
});

function page(): string {
  return renderHtml(examples["collection-notice"][0]?.payload as Payload, { language: "fr" });
}

/** Copies of a payload with the canary instead of each value, and as an additional key of each object. */
function everywhere(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [canary];
  const inside = Object.keys(value).flatMap((key) =>
    everywhere((value as Record<string, unknown>)[key]).map((changed) => replaced(value, key, changed)),
  );
  return [canary, ...inside, ...(Array.isArray(value) ? [] : [{ ...value, [canary]: canary }])];
}

function replaced(parent: object, key: string, value: unknown): unknown {
  return Array.isArray(parent)
    ? parent.map((item, index) => (String(index) === key ? value : item))
    : { ...parent, [key]: value };
}

function outlets(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (error) {
    return canaryOutlets(error);
  }
}
