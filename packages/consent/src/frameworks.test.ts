import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { canary, canaryOutlets } from "@data-tika/testing";
import express from "express";
import fastify from "fastify";
import { afterEach, describe, expect, test } from "vitest";
import { event, notice, purpose } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { requireConsent as inExpress } from "./express.js";
import { requireConsent as inFastify } from "./fastify.js";
import type { ConsentLedger } from "./ledger.js";
import { createMemoryStore } from "./memory.js";
import { sentences as ar } from "./messages/ar.js";
import { sentences as en } from "./messages/en.js";
import { sentences as fr } from "./messages/fr.js";
import { requireConsent } from "./middleware.js";

const capsule = notice([purpose()]);
const subjectIn = (header: unknown) => (typeof header === "string" ? { subject: header } : undefined);

async function filled(): Promise<ConsentLedger> {
  const now = () => new Date("2026-11-21T12:00:00Z");
  const ledger = createLedger({ store: createMemoryStore(), origin: "log", now });
  await ledger.publish(capsule);
  await ledger.record(event("given", 1, capsule));
  await ledger.record(event("refused", 2, capsule, { subject: canary }));
  return ledger;
}

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

type Ledger = Pick<ConsentLedger, "decide">;

/** The same application in each framework: `/` behind the guard. */
const applications: Readonly<Record<string, (ledger: Ledger) => Promise<string>>> = {
  async express(ledger) {
    const app = express();
    const subject = (request: express.Request) => subjectIn(request.headers["x-subject"]);
    app.use((_request, response, next) => {
      response.vary("Origin");
      next();
    });
    app.use(inExpress({ ledger, purpose: "aid", sentences: [fr, ar, en], subject }));
    app.get("/", (_request, response) => void response.send("served"));
    return listening(createServer(app));
  },
  async fastify(ledger) {
    const app = fastify();
    closing.push(() => app.close());
    const preHandler = inFastify({
      ledger,
      purpose: "aid",
      sentences: [fr, ar, en],
      subject: (request) => subjectIn((request.headers as Record<string, unknown>)["x-subject"]),
    });
    app.addHook("onRequest", async (_request, reply) => void reply.header("vary", "Origin"));
    app.get("/", { preHandler }, async () => "served");
    return app.listen({ port: 0, host: "127.0.0.1" });
  },
};

describe.each(Object.entries(applications))("in %s", (_, open) => {
  test("who consented is served", async () => {
    const response = await fetch(await open(await filled()), { headers: { "x-subject": "p-1" } });
    expect([response.status, await response.text()]).toEqual([200, "served"]);
  });

  test.each([
    ["ar-MA, fr;q=0.5", canary],
    ["en", canary],
    ["", ""],
  ])("who did not is stopped as by the Fetch guard, in the language of %j", async (language, subject) => {
    const ledger = await filled();
    const headers = { "accept-language": language, ...(subject && { "x-subject": subject }) };
    const response = await fetch(await open(ledger), { headers });
    const guard = requireConsent({
      ledger,
      purpose: "aid",
      sentences: [fr, ar, en],
      subject: (request) => subjectIn(request.headers.get("x-subject")),
    });
    const expected = await guard(new Request("https://aid.example/", { headers }));
    expect(response.status).toBe(403);
    for (const [name, value] of expected?.headers ?? [])
      if (name === "content-type") expect(response.headers.get(name)).toMatch(/^application\/problem\+json/);
      else if (name === "vary") expect(response.headers.get(name)).toBe(`Origin, ${value}`);
      else expect(response.headers.get(name), name).toBe(value);
    const body: unknown = await response.json();
    expect(body).toEqual(await expected?.json());
    expect(canaryOutlets(body)).toEqual([]);
  });

  test("nothing is served when the ledger fails", async () => {
    const ledger = { decide: () => Promise.reject(new Error("down")) };
    const response = await fetch(await open(ledger), { headers: { "x-subject": "p-1" } });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("served");
  });
});
