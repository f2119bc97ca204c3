import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { payloadDigest, readBack } from "@data-tika/notifications";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Filed, file } from "./file.js";
import { receive, type Sending, send } from "./send.js";

const now = new Date("2026-11-20T12:00:00Z");
let directory = "";
let filed: Filed;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "filing-"));
  filed = await file(directory, now);
}, 60_000);
afterAll(() => rm(directory, { recursive: true, force: true }));

test("an identity card number and another use ask for an authorisation", () => {
  expect(filed.explanation).toMatch(/^À déposer : demande d’autorisation préalable \(F-112\)/);
  expect(filed.request.reasons).toEqual(["cin-number", "purpose-change"]);
  expect(filed.asked.length).toBeGreaterThan(10);
});

test("every document gives back the payload it was made of", async () => {
  const digest = payloadDigest(filed.request);
  const documents = filed.files.filter(({ name }) => /^request\.(fr|ar)\./.test(name));
  expect(documents.map(({ name }) => name)).toEqual([
    "request.fr.html",
    "request.fr.pdf",
    "request.ar.html",
    "request.ar.pdf",
  ]);
  for (const { name } of documents)
    expect(readBack(await readFile(join(directory, name))).sha256).toBe(digest);
  expect((await readdir(directory)).length).toBe(filed.files.length);
});

test("what is sent is believed, and no longer once a byte of it has changed", async () => {
  const sending = send(filed.request, now);
  expect(await receive(sending, now)).toMatchObject({ valid: true, signedBy: "guichet.example/filings" });
  const broken: Sending = { ...sending, jws: `${sending.jws.slice(0, -6)}AAAAAA` };
  expect(await receive(broken, now)).toMatchObject({ valid: false, because: "bad-signature" });
  const swapped: Sending = {
    ...sending,
    envelope: { ...sending.envelope, data: { ...filed.request, reasons: ["cin-number"] } },
  };
  expect(await receive(swapped, now)).toMatchObject({ valid: false, because: "changed-content" });
});
