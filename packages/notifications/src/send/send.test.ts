import { isDataTikaError } from "@data-tika/core";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { examples } from "../examples.js";
import { payloadKinds } from "../kind.js";
import type { Payload } from "../payload.js";
import { payloadDigest } from "./digest.js";
import { openEnvelope, toEnvelope } from "./envelope.js";
import { refusalSentences } from "./refusal.js";
import { signPayload, verifyPayload } from "./sign-payload.js";

const signer = createSigner({ name: "desk.example", secret: sha256(utf8("one")) });
const other = createSigner({ name: "desk.example", secret: sha256(utf8("two")) });
const at = new Date("2026-11-21T12:00:00Z");
const keys = [{ verifierKey: signer.verifierKey }];
const payload = examples.receipt[0]?.payload as Payload;
const options = { id: "1", source: "https://exemple.ma", time: at };

test("every kind is signed and believed, in any order of its fields", async () => {
  for (const kind of payloadKinds) {
    const [first] = examples[kind];
    const jws = signPayload(first?.payload as Payload, { signer });
    expect(await verifyPayload(jws, { keys, at }), kind).toEqual({
      valid: true,
      payload: first?.payload,
      signedBy: "desk.example",
    });
  }
});

test("a changed content or signature is refused, at any place", async () => {
  const jws = signPayload(payload, { signer });
  for (let place = 0; place < jws.length; place += 17) {
    const swapped = jws[place] === "A" ? "B" : "A";
    const verdict = await verifyPayload(jws.slice(0, place) + swapped + jws.slice(place + 1), { keys, at });
    expect(verdict.valid, String(place)).toBe(false);
  }
  const [header, content, signature = ""] = jws.split(".");
  const tampered = `${header}.${content}.${signature[0] === "A" ? "B" : "A"}${signature.slice(1)}`;
  expect(await verifyPayload(tampered, { keys, at })).toMatchObject({
    because: "bad-signature",
    message: refusalSentences["bad-signature"],
  });
});

test.each([
  ["a key that holds no more", [{ verifierKey: signer.verifierKey, until: at }], "expired-key"],
  [
    "a key that does not hold yet",
    [{ verifierKey: signer.verifierKey, from: new Date("2027-01-01T00:00:00Z") }],
    "expired-key",
  ],
  ["a stranger's key", [{ verifierKey: other.verifierKey }], "no-known-key"],
  ["no key", [], "no-known-key"],
] as const)("%s: refused", async (_, known, because) => {
  expect(await verifyPayload(signPayload(payload, { signer }), { keys: known, at })).toMatchObject({
    valid: false,
    because,
  });
});

test("a new key of the same name takes over from the old", async () => {
  const rotated = [
    { verifierKey: signer.verifierKey, until: at },
    { verifierKey: other.verifierKey, from: at },
  ];
  expect((await verifyPayload(signPayload(payload, { signer: other }), { keys: rotated, at })).valid).toBe(
    true,
  );
});

test("ten megabytes are refused unread", async () => {
  expect(await verifyPayload("a".repeat(10_000_000), { keys, at })).toMatchObject({ because: "too-large" });
});

test("an envelope is opened, keeps its key for every attempt, and shows any change", () => {
  const envelope = toEnvelope(payload, options);
  expect(openEnvelope(JSON.parse(JSON.stringify(envelope)))).toMatchObject({
    ok: true,
    sha256: payloadDigest(payload),
  });
  expect(toEnvelope(payload, { ...options, id: "2" }).idempotencykey).toBe(envelope.idempotencykey);
  expect(toEnvelope(payload, { ...options, idempotencyKey: "mine" }).idempotencykey).toBe("mine");
  expect(openEnvelope({ ...envelope, data: examples.receipt[1]?.payload })).toMatchObject({
    because: "changed-content",
  });
  expect(openEnvelope({ ...envelope, data: examples["case-status"][0]?.payload })).toMatchObject({
    because: "other-type",
  });
  expect(openEnvelope({ ...envelope, data: { kind: "receipt" } })).toMatchObject({
    because: "invalid-payload",
  });
  expect(openEnvelope({ ...envelope, extra: 1 })).toMatchObject({ because: "malformed" });
});

test("what is not valid is neither signed nor sent, and nothing of it leaks", () => {
  const broken = { ...payload, number: 0, [canary]: canary } as unknown as Payload;
  for (const work of [() => signPayload(broken, { signer }), () => toEnvelope(broken, options)]) {
    const error = thrown(work);
    expect(isDataTikaError(error, "notifications.invalid_payload")).toBe(true);
    expect(canaryOutlets(error)).toEqual([]);
  }
});

test("every refusal is said in three languages", () => {
  for (const sentence of Object.values(refusalSentences)) expect(Object.values(sentence)).toHaveLength(3);
});

function thrown(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}
