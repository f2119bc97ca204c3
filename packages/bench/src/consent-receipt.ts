import { gzipSync } from "node:zlib";
import { createLedger, defineNotice } from "@data-tika/consent";
import { createMemoryStore } from "@data-tika/consent/memory";
import { verifyReceipt } from "@data-tika/consent/receipt";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { build } from "esbuild";
import { median } from "./compare.js";
import type { Limit } from "./limit.js";

const origin = "bench.example";
const entries = 4_096;
const verifications = 500;
const notice = defineNotice({
  id: "newsletter",
  effectiveFrom: "2026-01-01T00:00:00Z",
  controller: "Agence d’aide sociale",
  contact: "droits@aide-sociale.example",
  text: { fr: "Nous envoyons une lettre par mois.", ar: "نرسل رسالة كل شهر." },
  purposes: [{ id: "newsletter", label: { fr: "Lettre", ar: "رسالة" }, basis: "consent" }],
});
const uuid = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;

/** The middle one of many verifications, each measured by itself. */
async function milliseconds(): Promise<number> {
  const signer = createSigner({ name: origin, secret: sha256(utf8("bench")) });
  const now = () => new Date("2026-11-21T12:00:00Z");
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now });
  await ledger.publish(notice);
  await ledger.recordMany(
    Array.from({ length: entries }, (_, n) => ({
      version: 1,
      kind: "shown",
      id: uuid(n),
      subject: `person-${n}`,
      notice: notice.digest,
      at: "2026-06-01T10:00:00Z",
      capture: "web",
      language: "ar",
    })),
  );
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
