import { isDataTikaError } from "@data-tika/core";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { describe, expect, test } from "vitest";
import { completeness } from "./completeness.js";
import { readBack } from "./document/read-back.js";
import { renderHtml } from "./document/render-html.js";
import { edited } from "./edited.fixture.js";
import { examples } from "./examples.js";
import { ar } from "./messages/ar.js";
import { en } from "./messages/en.js";
import { fr } from "./messages/fr.js";
import { parsePayload } from "./parse-payload.js";
import type { Payload } from "./payload.js";
import { signPayload, verifyPayload } from "./send/sign-payload.js";
import { checkSet } from "./set/check-set.js";

// The list of bad input that every release is judged by: a code of its own for each, said in three languages.
const declaration = examples.declaration[0]?.payload as Payload;
const notice = examples["collection-notice"][0]?.payload as Payload;
const receipt = examples.receipt[0]?.payload as Payload;
const transfer = examples["transfer-request"][0]?.payload as Payload;

const nested = (depth: number) => {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) value = [value];
  return value;
};

describe("a payload", () => {
  test.each<[string, unknown, string]>([
    ["of no known kind", { ...declaration, kind: "wish" }, "unknown-kind"],
    ["of no known version", { ...declaration, version: 2 }, "unknown-version"],
    ["of ten megabytes", edited(declaration, ["processing", "name"], "a".repeat(10_000_000)), "too-large"],
    [
      "with a __proto__ key",
      JSON.parse(JSON.stringify(declaration).replace("{", '{"__proto__":{},')),
      "unknown-field",
    ],
    ["ten thousand levels deep", { ...declaration, contact: nested(10_000) }, "not-data"],
    ["with a lone surrogate", edited(declaration, ["processing", "name"], "a\ud800"), "not-data"],
    ["of a transfer without base", edited(transfer, ["base"], undefined), "missing"],
  ])("%s is refused", (_, value, code) => {
    const result = parsePayload(value);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(Object.values(issues[0]?.message ?? {}).filter((text) => text.length > 10)).toHaveLength(3);
  });
});

test("an ICE whose check digits are wrong is suspect, and not refused", () => {
  const odd = edited(declaration, ["controller", "ice"], "001561191000067") as Payload;
  expect(parsePayload(odd).ok).toBe(true);
  expect(completeness(odd).suspect.map(({ pointer }) => pointer)).toEqual(["/controller/ice"]);
});

test("a receipt number of another processing", () => {
  const other = edited(receipt, ["controller"], "Société de l’Exemple") as Payload;
  const [issue] = checkSet([notice, other]);
  expect(issue?.code).toBe("receipt-of-another-processing");
  expect(Object.keys(issue?.message ?? {})).toEqual(["fr", "ar", "en"]);
});

test("a transfer whose base is nowhere", () => {
  expect(checkSet([transfer]).map(({ code }) => code)).toEqual(["transfer-without-base"]);
});

describe("a signed payload", () => {
  const at = new Date("2026-11-21T12:00:00Z");
  const signer = createSigner({ name: "desk.example", secret: sha256(utf8("one")) });
  const jws = signPayload(receipt, { signer });

  test("with a tampered signature", async () => {
    const tampered = `${jws.slice(0, -10)}${jws.at(-10) === "A" ? "B" : "A"}${jws.slice(-9)}`;
    const verdict = await verifyPayload(tampered, { keys: [{ verifierKey: signer.verifierKey }], at });
    expect(verdict).toMatchObject({
      because: "bad-signature",
      message: { fr: expect.any(String), ar: expect.any(String) },
    });
  });

  test("with an expired key", async () => {
    const keys = [{ verifierKey: signer.verifierKey, until: new Date("2026-01-01T00:00:00Z") }];
    expect(await verifyPayload(jws, { keys, at })).toMatchObject({
      because: "expired-key",
      message: { en: expect.any(String) },
    });
  });
});

test("one byte of an embedded payload changed", () => {
  const page = renderHtml(receipt, { language: "ar" }).replace("D-908", "D-909");
  const changed = page.lastIndexOf("D-908") === -1 ? page : page.replaceAll("D-908", "D-909");
  let code = "";
  try {
    readBack(changed);
  } catch (error) {
    if (isDataTikaError(error)) code = error.code;
  }
  expect(code).toBe("notifications.payload_changed");
  for (const messages of [fr, ar, en])
    expect(messages["notifications.payload_changed"].length).toBeGreaterThan(10);
});
