import { canary, canaryOutlets } from "@data-tika/testing";
import { describe, expect, it } from "vitest";
import type { ProcessingDeclaration } from "./declaration/processing.js";
import { defineProcessing } from "./define-processing.js";
import { sample } from "./sample.js";

const inEveryPlace: readonly (readonly [string, object])[] = [
  ["the version", { version: canary }],
  ["the id", { id: canary }],
  ["the controller", { controller: { ...sample.controller, address: canary } }],
  ["the contact", { contact: { name: canary, role: canary, email: canary } }],
  ["the rights contact", { rights: { ...sample.rights, email: canary } }],
  ["the persons", { persons: [{ id: canary, category: canary, minors: canary }] }],
  ["the data", { data: [{ id: "a", kind: canary }] }],
  ["the retention", { retention: [{ data: canary, from: canary, rule: { id: canary } }] }],
  ["the formality", { formality: { kind: canary, number: canary, on: canary } }],
];

describe("no value of a declaration comes out of an error", () => {
  it.each(inEveryPlace)("when %s is wrong", (_, change) => {
    let thrown: unknown;
    try {
      defineProcessing({ ...sample, ...change } as ProcessingDeclaration);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(canaryOutlets(thrown)).toEqual([]);
  });
});
