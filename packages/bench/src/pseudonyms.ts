import { createHmac } from "node:crypto";
import { createKeyring, createPseudonymiser, defineDomain } from "@data-tika/pseudonymisation";
import type { Comparison } from "./compare.js";
import { cinNumbers } from "./data.js";

const secret = "0b".repeat(32);
const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });
const domain = defineDomain({ name: "bench", scope: "person" });
const pseudonymiser = createPseudonymiser({ keyring, domain, kind: "cin" });
const numbers = cinNumbers(20_000);
const key = Buffer.from(secret, "hex");

/** Pseudonyms of identity numbers. */
export const pseudonyms: readonly Comparison[] = [
  {
    package: "pseudonymisation",
    work: "pseudonyms of CIN numbers, checked and brought into one form first",
    against: "a loop of createHmac over the bare text, neither checked nor marked",
    count: numbers.length,
    unit: "values",
    ours: () => pseudonymiser.many(numbers),
    peers: () => numbers.map((number) => createHmac("sha256", key).update(number).digest("base64url")),
  },
];
