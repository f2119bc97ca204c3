import type { Server } from "node:http";
import { verifyReceipt } from "@data-tika/consent/receipt";
import { sha256, utf8 } from "@data-tika/core/evidence";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";
import { notice } from "./notice.js";
import { serve } from "./serve.js";

let desk: Desk;
let server: Server;
let base: string;
let second = 0;
const now = () => {
  second += 1;
  return new Date(Date.parse("2026-11-21T12:00:00Z") + second * 1000);
};

beforeAll(async () => {
  desk = await openDesk({ secret: sha256(utf8("tests")), now });
  server = await serve(desk);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  base = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
});
afterAll(() => server.close());

/** A browser without scripts: it keeps its cookie and submits the form that it was sent. */
function visitor() {
  let cookie = "";
  let shown = "";
  const load = async (path: string) => {
    const response = await fetch(base + path, { headers: { cookie } });
    cookie ||= response.headers.get("set-cookie")?.split(";")[0] ?? "";
    const text = await response.text();
    shown = /name="shown" value="([^"]+)"/.exec(text)?.[1] ?? shown;
    return { status: response.status, text };
  };
  const post = async (language: string, fields: Record<string, string>) => {
    const body = new URLSearchParams({ shown, ...fields });
    const response = await fetch(base + language, {
      method: "POST",
      headers: { cookie },
      body,
      redirect: "manual",
    });
    return response.headers.get("location");
  };
  return { load, post, subject: () => cookie.replace("subject=", "") };
}

const decided = async (subject: string, purpose: string, channel?: string) => {
  const { decision } = await desk.ledger.decide(subject, { purpose, ...(channel && { channel }) });
  return decision;
};

test("what is given is permitted, on that channel alone, and taking it back ends it", async () => {
  const { load, post, subject } = visitor();
  await load("fr");
  expect(await post("fr", { "news-of-the-aid.email": "yes", "household-study": "no" })).toBe(
    "fr?done=answered",
  );
  expect(await decided(subject(), "news-of-the-aid", "email")).toBe("permit");
  expect(await decided(subject(), "news-of-the-aid", "sms")).toBe("deny");
  expect(await decided(subject(), "household-study")).toBe("deny");
  expect(await post("fr", { withdraw: "news-of-the-aid.email" })).toBe("fr?done=withdrawn");
  expect(await decided(subject(), "news-of-the-aid", "email")).toBe("deny");
});

test("every word about the processing is the notice's, and nothing is chosen beforehand", async () => {
  const { load } = visitor();
  for (const language of ["fr", "ar"] as const) {
    const { text } = await load(language);
    const { notice: said } = notice;
    const words = [
      ...(said.text[language] ?? "").split("\n"),
      ...said.purposes.map(({ label }) => label[language] ?? ""),
    ];
    for (const word of [...words, said.contact, said.formality ?? "-"]) expect(text).toContain(word);
    expect(text).not.toMatch(/<input[^>]*\bchecked/);
  }
});

test("nobody consents to what was not shown to that person", async () => {
  const [one, other] = [visitor(), visitor()];
  await one.load("fr");
  const { text } = await other.load("fr");
  const shown = /name="shown" value="([^"]+)"/.exec(text)?.[1] ?? "";
  for (const foreign of [shown, "", crypto.randomUUID()])
    expect(await one.post("fr", { shown: foreign, "household-study": "yes" })).toBe("fr?done=nothing");
  expect(await one.post("fr", { wording: "J’accepte tout", other: "yes" })).toBe("fr?done=nothing");
});

test("the language of a consent is that of the notice that was shown, not of the address it comes back to", async () => {
  const { load, post, subject } = visitor();
  await load("ar");
  await post("fr", { "household-study": "yes" });
  const { events } = await desk.ledger.history(subject());
  expect(events.find(({ kind }) => kind === "given")).toMatchObject({ language: "ar" });
});

test("the page for receipts says in words of its language why one is refused", async () => {
  for (const [language, said] of [
    ["fr", "La signature ne tient pas"],
    ["ar", "التوقيع غير صحيح"],
  ] as const)
    expect((await visitor().load(`verify-${language}.html`)).text).toContain(said);
});

test("a receipt is for the person it is about, signed, and can be printed", async () => {
  const [one, other] = [visitor(), visitor()];
  await one.load("ar");
  await other.load("ar");
  await one.post("ar", { "household-study": "yes" });
  const path = /receipt\/[0-9a-f-]+\.jws/.exec((await one.load("ar")).text)?.[0] ?? "";
  const { text } = await one.load(path);
  const verdict = await verifyReceipt(text, { keys: [{ verifierKey: desk.verifierKey }], at: now() });
  expect(verdict).toMatchObject({
    valid: true,
    receipt: { event: { event_state: "given" }, pii_processing: { language: "ar" } },
  });
  expect((await one.load(path.replace(".jws", "-ar.html"))).text).toContain('class="qr"');
  expect((await other.load(path)).status).toBe(404);
  expect((await one.load("../../etc/passwd")).status).toBe(404);
});
