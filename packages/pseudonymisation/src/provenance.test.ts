import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { defineDomain } from "./domain.js";
import { createFormatPreserving } from "./format-preserving/create-format-preserving.js";
import { createKeyring } from "./keyring.js";
import { definePolicy } from "./policy.js";
import { provenance } from "./provenance.js";
import { ageBand } from "./transforms/age-band.js";
import { keep } from "./transforms/keep.js";
import { pseudonym } from "./transforms/pseudonym.js";

const secret = "0b".repeat(32);
const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }], tenant: "agency" });
const parent = defineDomain({ name: "health", scope: "person" });
const domain = defineDomain({ name: "study", scope: "person", parent });
const policy = definePolicy({ columns: { cin: pseudonym(domain), birth: ageBand(5), phone: keep() } });
const at = new Date("2026-11-21T10:00:00Z");

test("says what was done, with which key, when, and never the key", () => {
  const sidecar = provenance(policy, { at, keyring, on: "2026-11-21" });
  expect(sidecar).toMatchObject({
    version: 1,
    at: "2026-11-21T10:00:00.000Z",
    key: "2026-01",
    tenant: "agency",
    on: "2026-11-21",
    anonymous: false,
    columns: [
      { column: "cin", transform: "pseudonym", domain: "health/study", notes: [] },
      { column: "birth", transform: "age-band", notes: [] },
      { column: "phone", transform: "keep", notes: [] },
    ],
  });
  expect(definePolicy(JSON.parse(JSON.stringify(sidecar)).policy)).toEqual(policy);
  expect(JSON.stringify(sidecar)).not.toContain(secret.slice(0, 8));
});

test("tells one policy from another", () => {
  const columns = '{"columns":{"a":{"transform":"keep"}},"version":1}';
  const { policyDigest } = provenance(definePolicy({ columns: { a: keep() } }), { at });
  expect(policyDigest).toBe(createHash("sha256").update(columns).digest("hex"));
});

test("marks what may be a real person's number", () => {
  const { notes } = createFormatPreserving({ keyring, domain, kind: "phone-ma" });
  const { columns } = provenance(policy, { at, keyring, notes: { phone: notes, iban: ["x.note"] } });
  expect(columns[2]?.notes).toContain("pseudonymisation.may_be_real_number");
  expect(columns[3]).toEqual({ column: "iban", transform: "outside-policy", notes: ["x.note"] });
});

test("needs the keyring where something is keyed, and only there", () => {
  const code = "pseudonymisation.keyring_missing";
  expect(() => provenance(policy, { at })).toThrow(expect.objectContaining({ code }));
  expect(provenance(definePolicy({ columns: { a: keep() } }), { at })).toMatchObject({ key: null, on: null });
});
