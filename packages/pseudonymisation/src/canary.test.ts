import { isDataTikaError } from "@data-tika/core";
import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { applyPolicy } from "./apply-policy.js";
import { createBridge } from "./bridge.js";
import { assessCsv } from "./csv/assess-csv.js";
import { policyStream } from "./csv/policy-stream.js";
import { repseudonymise } from "./csv/repseudonymise.js";
import { defineDomain } from "./domain.js";
import { createKeyring } from "./keyring.js";
import { ar } from "./messages/ar.js";
import { en } from "./messages/en.js";
import { fr } from "./messages/fr.js";
import { pseudonymiseNdjson } from "./ndjson/pseudonymise-ndjson.js";
import { repseudonymiseFile } from "./node/repseudonymise-file.js";
import { passphraseWrapping } from "./passphrase.js";
import { definePolicy } from "./policy.js";
import { parsePseudonym } from "./pseudonym-text.js";
import { createPseudonymiser } from "./pseudonymiser.js";
import { createRiskCounter } from "./risk/risk-counter.js";
import { createVersionBridge } from "./rotation/version-bridge.js";
import { openVersionBridge } from "./rotation/version-bridge-file.js";
import { ageBand } from "./transforms/age-band.js";
import { generaliseDate } from "./transforms/generalise-date.js";
import { generaliseNumber } from "./transforms/generalise-number.js";
import { keep } from "./transforms/keep.js";
import { mask } from "./transforms/mask.js";
import { pseudonym } from "./transforms/pseudonym.js";
import { unwrapKeyring, wrapKeyring } from "./wrapped-keyring.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const domain = defineDomain({ name: "social-aid", scope: "person" });
const context = { keyring, on: "2026-11-21" };
const social = createPseudonymiser({ keyring, domain, kind: "cin" });
const specs = [pseudonym("a", { kind: "cin" }), ageBand(5), generaliseDate("year"), generaliseNumber(5)];
const policies = specs.map((spec) => definePolicy({ columns: { column: spec } }));
const two = definePolicy({ columns: { a: mask(), b: keep() } });

const bridge = (log: () => void | Promise<void>) =>
  createBridge(domain, defineDomain({ name: "tax", scope: "person" }), {
    keyring,
    kind: "cin",
    reason: canary,
    actor: canary,
    log,
    now: () => new Date(0),
  });
const stream = (csv: string | Uint8Array) => new Response(csv as string).body as ReadableStream<Uint8Array>;
const throughPolicy = (policy: typeof two, csv: string | Uint8Array) =>
  new Response(stream(csv).pipeThrough(policyStream(policy, context))).text();

const throughLines = (lines: string) => new Response(pseudonymiseNdjson(stream(lines), two, context)).text();

const ring = createKeyring({
  keys: [
    { id: "2025-01", secret: "0c".repeat(32), status: "previous" },
    { id: "2026-01", secret: "0b".repeat(32), status: "active" },
  ],
});
const versions = (values: readonly string[], kind?: "cin") =>
  createVersionBridge(values, { keyring: ring, domain, from: "2025-01", ...(kind ? { kind } : {}) });
const throughVersions = (csv: string) =>
  stream(csv)
    .pipeThrough(repseudonymise(versions([]), { columns: ["b"] }))
    .pipeTo(new WritableStream());

const paths: readonly [name: string, act: () => unknown][] = [
  [
    "a secret of the wrong length",
    () => createKeyring({ keys: [{ id: "a", secret: Buffer.from(canary), status: "active" }] }),
  ],
  [
    "a secret that cannot be read",
    () => createKeyring({ keys: [{ id: "a", secret: `${canary}!`, status: "active" }] }),
  ],
  ["a secret as id", () => createKeyring({ keys: [{ id: canary, secret: "", status: "active" }] })],
  [
    "a tenant named after a person",
    () => createKeyring({ keys: [{ id: "a", secret: "0b".repeat(32), status: "active" }], tenant: canary }),
  ],
  [
    "a sealed keyring of another shape",
    () => unwrapKeyring({ wrapped: { [canary]: canary } as never, ...passphraseWrapping(canary.repeat(9)) }),
  ],
  [
    "a sealed secret that is none",
    () =>
      unwrapKeyring({
        wrapped: { version: 1, keys: [{ id: "a", status: "active", wrapped: canary }] },
        ...passphraseWrapping(canary.repeat(9)),
      }),
  ],
  [
    "a key service that quotes the secret",
    () => wrapKeyring(keyring, { wrap: () => Promise.reject(new Error(canary)) }),
  ],
  ["a short passphrase", () => passphraseWrapping(canary.slice(0, 9))],
  ["a domain named after a person", () => defineDomain({ name: canary, scope: "person" })],
  ["a value that is no CIN", () => social.one(canary)],
  ["the same in a batch", () => social.many(["AB123456", canary])],
  ["matching a value that is no CIN", () => social.matches(canary, social.one("AB123456") as string)],
  ["matching a text that is no pseudonym", () => social.matches("AB123456", canary)],
  ["a bridge over a value that is no CIN", () => bridge(() => {}).pairs([canary])],
  ["a bridge over a text that is no pseudonym", () => bridge(() => {}).translate([canary as never], [])],
  [
    "a bridge whose log quotes the person",
    () => bridge(() => Promise.reject(new Error(canary))).pairs(["AB123456"]),
  ],
  ["a bridge between versions over a value that is no CIN", () => versions([canary], "cin")],
  ["a cell that a bridge does not know", () => throughVersions(`a,b\n1,${canary}\n`)],
  ["a bridge file that is none", () => openVersionBridge(Buffer.from(`${canary}\n${canary}`), canary)],
  [
    "a file whose name is a value",
    () => repseudonymiseFile({ source: canary, target: canary, bridge: versions([]), columns: [canary] }),
  ],
  ["a line that is no JSON", () => throughLines(`${canary}\n`)],
  ["a member that is not in the policy", () => throughLines(`{"${canary}":"${canary}"}\n`)],
  ["a member that stands twice", () => throughLines(`{"a":"${canary}","a":"${canary}"}\n`)],
  ["an object where a text is treated", () => throughLines(`{"a":{"${canary}":1}}\n`)],
  ["a line without end", () => throughLines(`{"a":"${canary.repeat(100_000)}`)],
  ["reading a text that is no pseudonym", () => parsePseudonym(`cin.social-aid.2026-01.${canary}.00`)],
  ...policies.map((policy, at): [string, () => unknown] => [
    `a row that does not fit ${specs[at]?.transform}`,
    () => applyPolicy(policy, [{ column: canary }], context),
  ]),
  ...policies.map((policy, at): [string, () => unknown] => [
    `a cell that does not fit ${specs[at]?.transform}`,
    () => throughPolicy(policy, `column\n"${canary}"\n`),
  ]),
  ["a row with a value as column", () => applyPolicy(two, [{ a: "", b: "", [canary]: "" }], context)],
  ["a file without header", () => throughPolicy(two, `${canary},${canary}\n1,2\n`)],
  ["a file with a column too many", () => throughPolicy(two, `a,b,${canary}\n1,2,3\n`)],
  ["a line with a cell too many", () => throughPolicy(two, `a,b\n1,2,${canary}\n`)],
  ["a line with a wrong quote", () => throughPolicy(two, `a,b\n1,${canary}"\n`)],
  ["a quote that is never closed", () => throughPolicy(two, `a,b\n1,"${canary}\n`)],
  ["a record without end", () => throughPolicy(two, `a,b\n1,"${canary.repeat(100_000)}`)],
  ["a cell that is no UTF-8", () => throughPolicy(two, Buffer.from(`a,b\n${canary}\u00e9,1\n`, "latin1"))],
  [
    "a file to assess without the column",
    () => assessCsv(stream(`${canary}\n1\n`), { quasiIdentifiers: ["age"] }),
  ],
  [
    "a row to assess without the column",
    () => createRiskCounter({ quasiIdentifiers: ["age"] }).add({ [canary]: canary }),
  ],
  [
    "a policy with a value as transform",
    () => definePolicy({ columns: { a: { transform: canary as "keep" } } }),
  ],
  [
    "a policy with a value as option",
    () => definePolicy({ columns: { a: { ...mask(), kind: canary as "cin" } } }),
  ],
];

test.each(paths)("%s shows no value", async (_, act) => {
  const thrown = await Promise.resolve()
    .then(act)
    .then(
      () => "nothing was thrown",
      (error: unknown) => error,
    );
  expect(isDataTikaError(thrown)).toBe(true);
  expect(canaryOutlets(thrown)).toEqual([]);
});

test("every code has the same fields in three languages", () => {
  const fields = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const code of Object.keys(en) as (keyof typeof en)[]) {
    expect([code, fields(fr[code]), fields(ar[code])]).toEqual([code, fields(en[code]), fields(en[code])]);
  }
});
