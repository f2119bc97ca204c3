import { gzipSync } from "node:zlib";
import { createLedger } from "@data-tika/consent";
import { createMemoryStore } from "@data-tika/consent/memory";
import { verifyReceipt } from "@data-tika/consent/receipt";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { build } from "esbuild";
import { median } from "./compare.js";
import { given, notice, now, uuid } from "./consent-events.js";
import type { Limit } from "./limit.js";

const origin = "bench.example";
const entries = 4_096;
const verifications = 500;

/** The middle one of many verifications, each measured by itself. */
async function milliseconds(): Promise<number> {
  const signer = createSigner({ name: origin, secret: sha256(utf8("bench")) });
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now });
  await ledger.publish(notice);
  await ledger.recordMany(Array.from({ length: entries }, (_, n) => given(n)));
  const receipt = await ledger.receipt(uuid(entries / 2));
  const keys = [{ verifierKey: signer.verifierKey }];
  const times: number[] = [];
  for (let n = 0; n < verifications; n += 1) {
    const begun = process.cpuUsage();
    const { valid } = await verifyReceipt(receipt, { keys, at: now() });
    const { user, system } = process.cpuUsage(begun);
    if (!valid) throw new Error("the receipt must verify");
    times.push((user + system) / 1000);
  }
  return median(times);
}

/** What a page has to load, minified and compressed. */
async function kilobytes(): Promise<number> {
  const contents = 'export { verifyReceipt } from "@data-tika/consent/receipt"';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length / 1000;
}

/** What verifies a receipt: how long it takes, and how much a page loads for it. */
export const consentReceipt: readonly Limit[] = [
  {
    package: "consent",
    work: `verifyReceipt in a log of ${entries.toLocaleString("en")} entries, median`,
    unit: "ms",
    atMost: 3,
    measure: milliseconds,
  },
  {
    package: "consent",
    work: "browser bundle of verifyReceipt, minified and compressed",
    unit: "kB",
    atMost: 10,
    measure: kilobytes,
  },
];
