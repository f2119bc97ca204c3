import { createLedger, defineNotice } from "@data-tika/consent";
import { createMemoryStore } from "@data-tika/consent/memory";
import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";

/** Receipts of a small log, made where the packages are built. */
export async function makeReceipts() {
  const origin = "runtimes.example/consent";
  const on = "2026-11-21T12:00:00.000Z";
  const signer = createSigner({ name: origin, secret: sha256(utf8("runtimes")) });
  const ledger = createLedger({ store: createMemoryStore(), origin, signer, now: () => new Date(on) });
  const notice = defineNotice({
    id: "newsletter",
    effectiveFrom: "2026-01-01T00:00:00Z",
    controller: "Agence d’aide sociale",
    contact: "droits@aide-sociale.example",
    text: { fr: "Nous envoyons une lettre par mois.", ar: "نرسل رسالة كل شهر." },
    purposes: [{ id: "newsletter", label: { fr: "Lettre", ar: "رسالة" }, basis: "consent" }],
  });
  await ledger.publish(notice);
  const events = Array.from({ length: 9 }, (_, n) => ({
    version: 1,
    kind: "refused",
    id: `00000000-0000-4000-8000-00000000000${n}`,
    subject: `p-${n}`,
    notice: notice.digest,
    purpose: "newsletter",
    at: "2026-06-01T10:00:00Z",
    capture: "web",
    by: { kind: "self" },
  }));
  await ledger.recordMany(events);
  const receipts = [];
  for (const { id } of events) receipts.push(await ledger.receipt(id));
  return { receipts, verifierKey: signer.verifierKey, on };
}
