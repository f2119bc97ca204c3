import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EventChange, event, notice, purpose, uuid } from "../consent.fixture.js";
import { createLedger } from "../create-ledger.js";
import { decideConsent } from "../decide-consent.js";
import { fromDpv, toDpv } from "../dpv.js";
import {
  type ExchangedConsent,
  exchangeConsent,
  exchangeReceipt,
  fromIso27560,
  legacyEvents,
  toIso27560,
} from "../iso27560.js";
import { createMemoryStore } from "../memory.js";
import { verifyReceipt } from "../receipt.js";
import { capsule, facts, history } from "./exchange.fixture.js";

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const country = fc.constantFrom("MA", "FR", "SN");
const at = fc
  .date({ min: new Date(0), max: new Date("2040-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyConsent: fc.Arbitrary<ExchangedConsent> = fc
  .record(
    {
      id: fc.uuid(),
      receipt: fc.record({ id: word, issuedAt: at }),
      subject: word,
      notice: word,
      language: fc.constantFrom("ar", "zgh", "fr", "en"),
      purpose: word,
      basis: fc.constantFrom("consent", "contract", "public-interest", "legal-obligation"),
      data: fc.array(
        fc.record(
          { type: word, optional: fc.boolean(), sensitive: fc.constant(true) },
          { requiredKeys: ["type"] },
        ),
        { minLength: 1 },
      ),
      controllers: fc.uniqueArray(
        fc.record(
          {
            id: word,
            name: word,
            contact: fc.constantFrom("a@a.example", "+212500000000", "https://a.example"),
            address: word,
            type: word,
          },
          { requiredKeys: ["id", "name", "contact", "address"] },
        ),
        { minLength: 1, selector: ({ id }) => id },
      ),
      recipients: fc.array(word),
      capture: word,
      storage: fc.array(country, { minLength: 1 }),
      retention: fc.constantFrom("P5Y", "P6M"),
      jurisdiction: country,
      withdrawal: word,
      events: fc.array(
        fc.oneof(
          fc.record(
            { state: fc.constantFrom("shown", "refused", "withdrawn", "expired", "revoked"), at, by: word },
            { requiredKeys: ["state", "at"] },
          ),
          fc.record(
            {
              state: fc.constantFrom("given", "renewed"),
              at,
              by: word,
              strength: fc.constantFrom("express", "indubitable"),
              validFor: fc.constantFrom("P1Y", "endless"),
            },
            { requiredKeys: ["state", "at", "strength"] },
          ),
        ),
        { minLength: 1 },
      ),
    },
    {
      requiredKeys: [
        "id",
        "subject",
        "notice",
        "purpose",
        "data",
        "controllers",
        "recipients",
        "storage",
        "retention",
        "jurisdiction",
        "withdrawal",
        "events",
      ],
    },
  )
  .map((consent) => consent as ExchangedConsent);

describe("what travels", () => {
  it.each([
    ["ISO/IEC TS 27560", toIso27560, fromIso27560],
    ["DPV", (consent: ExchangedConsent) => toDpv(consent).document, fromDpv],
  ] as const)("comes back from %s as it went, with nothing to report", (_, write, read) => {
    return fc.assert(
      fc.property(anyConsent, (consent) => {
        expect(read(JSON.stringify(write(consent)))).toEqual({ consents: [consent], findings: [] });
      }),
      { numRuns: 200 },
    );
  });

  it("is what the history says of one purpose, and names what it cannot say", () => {
    const { consent, dropped } = exchangeConsent(history, { ...facts, id: uuid(9), purpose: "aid" });
    expect(dropped).toEqual(["by.representative", "informed", "majority-reached"]);
    expect(toIso27560(consent)).toEqual({
      schema_version: "https://w3id.org/dpv/schema/dpv-27560#record",
      record_id: uuid(9),
      pii_principal_id: "p-1",
      pii_processing: {
        privacy_notice: capsule.digest,
        language: "fr",
        purposes: [{ purpose: "aid" }],
        lawful_basis: "consent",
        pii_information: [
          { pii_type: "income", pii_optional: false },
          { pii_type: "health", sensitive_pii_category: true },
        ],
        pii_controllers: ["https://aide-sociale.example"],
        collection_method: "web",
        storage_locations: ["MA"],
        retention_period: "P5Y",
        jurisdiction: "MA",
        recipient_third_parties: [],
        withdrawal_method: "droits@aide-sociale.example",
      },
      party_identification: [
        {
          party_id: "https://aide-sociale.example",
          party_name: "Agence d’aide sociale",
          party_address: "Avenue de la Victoire, Rabat",
          party_contact: "droits@aide-sociale.example",
          party_type: "public-body",
          party_role: "controller",
        },
      ],
      event: [
        { event_time: "2026-06-01T09:59:00.000Z", event_state: "shown" },
        {
          event_time: "2026-06-01T10:00:00.000Z",
          event_state: "given",
          event_type: "explicit",
          entity_id: "mother",
          validity_duration: "P1Y",
        },
        { event_time: "2026-07-01T09:00:00.000Z", event_state: "withdrawn", entity_id: "p-1" },
      ],
    });
  });

  const byEmail = notice([purpose({ channels: ["email", "sms"], recipients: ["bank"] })]);
  const email = { channel: "email" } as const;
  it.each<[string, EventChange]>([
    ["names the channel", email],
    ["names no channel, and so is for all of them", {}],
    ["names the channel and no third party", email],
  ])("leaves with the no that ended it, when that %s", (_, no) => {
    const events = [
      event("given", 1, byEmail, { ...email, recipient: "bank" }),
      event("given", 2, byEmail, email),
      event("withdrawn", 3, byEmail, { ...no, at: "2026-07-01T10:00:00Z" }),
    ];
    for (const about of [email, { ...email, recipient: "bank" }]) {
      const request = { ...facts, id: uuid(9), purpose: "aid", ...about };
      const { consent } = exchangeConsent({ notices: [byEmail], events }, request);
      expect(consent.events.map(({ state }) => state)).toEqual(["given", "withdrawn"]);
      expect(consent.recipients).toEqual("recipient" in about ? ["bank"] : []);
      const at = new Date("2026-08-01T00:00:00Z");
      const decision = decideConsent({ notices: [byEmail], events }, { purpose: "aid", at, ...about });
      expect(decision.decision).toBe("deny");
    }
  });

  it("does not leave with the no of another channel, nor say that the purpose's third parties were agreed to", () => {
    const events = [
      event("given", 1, byEmail, email),
      event("refused", 2, byEmail, { channel: "sms", at: "2026-07-01T10:00:00Z" }),
    ];
    const request = { ...facts, id: uuid(9), purpose: "aid", ...email };
    const { consent } = exchangeConsent({ notices: [byEmail], events }, request);
    expect(consent.events.map(({ state }) => state)).toEqual(["given"]);
    expect(consent.recipients).toEqual([]);
  });

  it("ends with the no where a yes is of the same instant", () => {
    const events = [event("refused", 1, byEmail, email), event("given", 2, byEmail, email)];
    const request = { ...facts, id: uuid(9), purpose: "aid", ...email };
    const { consent } = exchangeConsent({ notices: [byEmail], events }, request);
    expect(consent.events.map(({ state }) => state)).toEqual(["given", "refused"]);
  });

  it("needs an event of the purpose and its notice", () => {
    const request = { ...facts, id: uuid(9), purpose: "aid" };
    expect(() => exchangeConsent({ ...history, events: [] }, request)).toThrow(
      expect.objectContaining({ code: "consent.unknown_event" }),
    );
    expect(() => exchangeConsent({ ...history, notices: [] }, request)).toThrow(
      expect.objectContaining({ code: "consent.unknown_notice" }),
    );
  });

  it("can be a receipt", async () => {
    const signer = createSigner({ name: "log", secret: sha256(utf8("tests")) });
    const now = () => new Date("2026-11-21T12:00:00Z");
    const ledger = createLedger({ store: createMemoryStore(), origin: "log", signer, now });
    await ledger.publish(capsule);
    await ledger.record(event("given", 2, capsule, { strength: "express" }));
    const verdict = await verifyReceipt(await ledger.receipt(uuid(2)), {
      keys: [{ verifierKey: signer.verifierKey }],
      at: now(),
    });
    if (!verdict.valid) throw new Error(verdict.because);
    const receipt = exchangeReceipt(verdict.receipt, facts)!;
    const { consent } = exchangeConsent(await ledger.history("p-1"), {
      ...facts,
      id: uuid(2),
      purpose: "aid",
    });
    const { receipt: envelope, ...inside } = receipt;
    expect(inside).toEqual(consent);
    expect(envelope).toEqual({ id: verdict.receipt.receipt_id, issuedAt: "2026-11-21T12:00:00.000Z" });
    for (const [text, read] of [
      [JSON.stringify(toIso27560(receipt)), fromIso27560],
      [JSON.stringify(toDpv(receipt).document), fromDpv],
    ] as const)
      expect(read(text)).toEqual({ consents: [receipt], findings: [] });
  });

  it("leaves an opposition out of DPV, which has no status for it, and says so", () => {
    const opposed = exchangeConsent(
      {
        ...history,
        events: [...history.events, event("objected", 5, capsule, { at: "2026-09-01T10:00:00Z" })],
      },
      { ...facts, id: uuid(9), purpose: "aid" },
    ).consent;
    const { document, dropped } = toDpv(opposed);
    expect(dropped).toEqual(["events.3"]);
    expect(fromDpv(JSON.stringify(document)).consents[0]?.events).toEqual(opposed.events.slice(0, 3));
    expect(fromIso27560(JSON.stringify(toIso27560(opposed))).consents[0]?.events).toEqual(opposed.events);
  });

  it("enters a ledger as legacy, where a yes permits nothing and a no counts", async () => {
    const now = () => new Date("2026-11-21T12:00:00Z");
    const ledger = createLedger({ store: createMemoryStore(), origin: "log", now });
    await ledger.publish(capsule);
    const known = history.events.map((one) =>
      one.kind === "given" ? event("given", 2, capsule, { strength: "express" }) : one,
    );
    const read = (events: typeof known) => {
      const { consent } = exchangeConsent({ ...history, events }, { ...facts, id: uuid(9), purpose: "aid" });
      return fromIso27560(JSON.stringify(toIso27560(consent))).consents[0]!;
    };
    const about = {
      notice: capsule,
      purpose: "aid",
      language: "fr",
      capture: "paper",
      subject: "p-9",
    } as const;
    const options = { ...about, id: (index: number) => uuid(100 + index) };
    // What the mother gave is left out: no document tells what she was.
    expect(legacyEvents(read([...history.events]), options).map(({ kind }) => kind)).toEqual(["withdrawn"]);
    const events = legacyEvents(read(known), options);
    expect(events.map(({ kind }) => kind)).toEqual(["given", "withdrawn"]);
    await ledger.recordMany(events.slice(0, 1));
    const reasons = async () =>
      (await ledger.decide("p-9", { purpose: "aid" })).because.map(({ code }) => code);
    expect(await reasons()).toContain("legacy");
    await ledger.recordMany(events);
    expect(await reasons()).toEqual(["withdrawn"]);
  });
});
