import { canary, canaryOutlets } from "@data-tika/testing";
import { expect, test } from "vitest";
import { event, notice, purpose } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { createMemoryStore } from "./memory.js";
import { sentences as ar } from "./messages/ar.js";
import { sentences as en } from "./messages/en.js";
import { sentences as fr } from "./messages/fr.js";
import { type RequireConsentOptions, requireConsent } from "./middleware.js";

const sentences: RequireConsentOptions["sentences"] = [fr, ar, en];
const now = () => new Date("2026-11-21T12:00:00Z");
const capsule = notice([purpose(), purpose({ id: "letter", channels: ["email"] })]);
const about = (language = "") =>
  new Request("https://aid.example/", { headers: language === "" ? {} : { "accept-language": language } });

async function guard(subject: RequireConsentOptions["subject"], change: object = {}) {
  const ledger = createLedger({ store: createMemoryStore(), origin: "log", now });
  await ledger.publish(capsule);
  await ledger.record(event("given", 1, capsule));
  await ledger.record(event("refused", 2, capsule, { subject: canary }));
  return requireConsent({ ledger, purpose: "aid", sentences, subject, ...change });
}

test("who consented passes", async () => {
  expect(await (await guard(() => ({ subject: "p-1" })))(about())).toBeUndefined();
});

test.each([
  ["", "fr", "Le consentement a été refusé."],
  ["de, *;q=0.1", "fr", "Le consentement a été refusé."],
  ["fr;q=0.3, ar-MA, en;q=0.9", "ar", "رُفض الرضى."],
  ["ar;q=0, en-GB;q=0.5", "en", "Consent was refused."],
])("who refused is stopped, in the language of %j", async (header, language, detail) => {
  const stopped = await (await guard(() => ({ subject: canary })))(about(header));
  expect(stopped?.status).toBe(403);
  expect(Object.fromEntries(stopped?.headers ?? [])).toEqual({
    "content-type": "application/problem+json",
    "content-language": language,
    "cache-control": "no-store",
    vary: "accept-language",
  });
  const body = await stopped?.json();
  expect(body).toMatchObject({ status: 403, detail, because: [{ code: "refused", article: "law-09-08/4" }] });
  expect(canaryOutlets(body)).toEqual([]);
});

test("nobody is stopped, and so is who the facts say cannot consent", async () => {
  const nobody = await (await guard(async () => undefined))(about("en"));
  expect(await nobody?.json()).toEqual({
    type: "about:blank",
    status: 403,
    title: "No consent permits this processing",
    because: [],
  });
  const birth = { earliest: "2015-01-01", latest: "2015-01-01" };
  const child = await (await guard(() => ({ subject: "p-1", person: { birth } })))(about("en"));
  expect(await child?.json()).toMatchObject({ because: [{ code: "minor-needs-representative" }] });
});

test("each channel and third party is asked about by itself", async () => {
  const passes = await guard(() => ({ subject: "p-1" }), { purpose: "letter", channel: "email" });
  expect((await passes(about()))?.status).toBe(403);
  const unknown = await guard(() => ({ subject: "p-1" }), { recipient: "bank" });
  await expect(unknown(about())).rejects.toMatchObject({ code: "consent.unknown_recipient" });
});

test("nothing passes when the ledger fails", async () => {
  const ledger = { decide: () => Promise.reject(new Error("down")) };
  const failing = requireConsent({ ledger, purpose: "aid", sentences, subject: () => ({ subject: "p-1" }) });
  await expect(failing(about())).rejects.toThrow("down");
});
