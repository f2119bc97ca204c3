import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { fromBase64url } from "./base64.js";
import { fromHex, utf8 } from "./bytes.js";
import { canonicalJson } from "./canonical-json.js";
import { formatCheckpoint, parseCheckpoint } from "./checkpoint.js";
import { verifyJws } from "./jws.js";
import { inclusionProof } from "./merkle-proof.js";
import { createSigner } from "./signer.js";
import { formatVerifierKey, parseVerifierKey } from "./verifier-key.js";
import { verifyCheckpoint } from "./verify-checkpoint.js";

const root = new Uint8Array(32);
const cycle: Record<string, unknown> = { [canary]: canary };
cycle["self"] = cycle;
let deep: unknown = canary;
for (let i = 0; i < 300; i++) deep = { [canary]: deep };

test.each([
  ["canonicalJson, undefined", () => canonicalJson({ [canary]: undefined })],
  ["canonicalJson, class instance", () => canonicalJson(new Error(canary))],
  ["canonicalJson, NaN", () => canonicalJson({ [canary]: Number.NaN })],
  ["canonicalJson, surrogate", () => canonicalJson(`${canary}\ud800`)],
  ["canonicalJson, cycle", () => canonicalJson(cycle)],
  ["canonicalJson, depth", () => canonicalJson(deep)],
  ["fromHex", () => fromHex(canary)],
  ["fromBase64url", () => fromBase64url(`${canary}=`)],
  ["inclusionProof", () => inclusionProof([utf8(canary)], 2)],
  ["formatCheckpoint", () => formatCheckpoint({ origin: `${canary}\n`, size: 0, root })],
  ["parseCheckpoint", () => parseCheckpoint(`${canary}\n1\n${canary}\n\n`)],
  ["createSigner", () => createSigner({ name: canary, secret: utf8(canary) })],
  ["formatVerifierKey", () => formatVerifierKey(`${canary} ${canary}`, root)],
  ["parseVerifierKey", () => parseVerifierKey(canary)],
  ["verifyCheckpoint", () => verifyCheckpoint("", { origin: "a", keys: [`${canary}+00000000+${canary}`] })],
])("%s says nothing of what it was given", (_, run) => {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  expect(canaryOutlets(thrown)).toEqual([]);
});

test("verdicts say nothing of what they refuse", async () => {
  const keys: string[] = [];
  expect(canaryOutlets(verifyCheckpoint(canary, { origin: "a", keys }))).toEqual([]);
  expect(canaryOutlets(await verifyJws(canary, { keys, type: "a" }))).toEqual([]);
});
