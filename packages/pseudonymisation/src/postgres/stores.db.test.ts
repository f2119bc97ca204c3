import { canary, canaryOutlets, testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createBridge } from "../bridge.js";
import { defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import { createPseudonymiser } from "../pseudonymiser.js";
import type { AccessEntry } from "./access-entry.js";
import { createAccessLog } from "./access-log.js";
import { createErasablePseudonymiser } from "./erasable-pseudonymiser.js";
import { migratePseudonymisation, pseudonymisationMigrationScript } from "./migrations.js";
import { createReidentificationStore } from "./reidentification-store.js";

const key = (id: string, status: "active" | "previous" | "retired", byte = "0b") =>
  ({ id, secret: byte.repeat(32), status }) as const;
const keyring = createKeyring({ keys: [key("2026-01", "active")] });
const rotated = (status: "previous" | "retired") =>
  createKeyring({ keys: [key("2026-01", status), key("2026-06", "active", "0c")] });
const domain = defineDomain({ name: "social-aid", scope: "person" });
const tax = defineDomain({ name: "tax", scope: "person" });
const now = () => new Date("2026-11-21T10:00:00Z");
const coded = (code: string) => ({ code: `pseudonymisation.${code}` });
const reason = { reason: "file 7", actor: "a.officer", secondPerson: "b.officer" };
const values = ["AB123456", "k-45678", null, "N/A", "AB123456"];
const erased: AccessEntry = {
  version: 1,
  act: "erase",
  at: "2026-11-21T10:00:00.000Z",
  actor: "a",
  reason: "r",
  domain: "social-aid",
  count: 1,
};

describe.each(testDatabases)("on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  const rows = async (table: string) =>
    (await opened.db.query<Record<string, string>>(`SELECT * FROM data_tika_pseudonymisation_${table}`)).rows;
  beforeAll(async () => {
    opened = await open();
    await migratePseudonymisation(opened.db);
    expect(await migratePseudonymisation(opened.db)).toEqual([]);
  });
  afterAll(() => opened.close());
  beforeEach(() =>
    opened.exec(`DELETE FROM data_tika_pseudonymisation_originals; DELETE FROM data_tika_pseudonymisation_subjects;
      ALTER TABLE data_tika_pseudonymisation_log DISABLE TRIGGER ALL; TRUNCATE data_tika_pseudonymisation_log;
      ALTER TABLE data_tika_pseudonymisation_log ENABLE TRIGGER ALL`),
  );
  const common = () => ({ db: opened.db, keyring, domain, kind: "cin", now }) as const;

  describe("the log", () => {
    test.each(["UPDATE # SET body = ''", "DELETE FROM #", "TRUNCATE #"])("refuses %s", async (statement) => {
      const log = createAccessLog({ db: opened.db });
      await log.append(erased);
      const run = opened.exec(statement.replace("#", "data_tika_pseudonymisation_log"));
      await expect(run).rejects.toThrow(/only appended to/);
      expect(await log.entries()).toEqual([{ position: 1, entry: erased }]);
    });

    test("is verified against a head that was kept, whatever was appended since", async () => {
      const log = createAccessLog({ db: opened.db });
      const before = await log.head();
      await Promise.all(Array.from({ length: 30 }, (_, count) => log.append({ ...erased, count })));
      const head = await log.head();
      await log.append(erased);
      expect(head.size).toBe(30);
      expect([await log.verify(before), await log.verify(head)]).toEqual(["intact", "intact"]);
      expect((await log.entries({ after: 28 })).map(({ position }) => position)).toEqual([29, 30, 31]);
      expect(await log.verify({ ...head, size: 32 })).toBe("changed");
    });

    // What an owner of the table can do, who switches the trigger off.
    test.each([
      ["a changed entry", "UPDATE # SET body = replace(body, '\"a\"', '\"b\"') WHERE position = 2"],
      ["a removed entry", "DELETE FROM # WHERE position = 2"],
      ["a closed gap", "DELETE FROM # WHERE position = 2; UPDATE # SET position = 2 WHERE position = 3"],
      ["a removed end", "DELETE FROM # WHERE position = 3"],
      ["an emptied log", "TRUNCATE #"],
    ])("shows %s", async (_, script) => {
      const log = createAccessLog({ db: opened.db });
      for (const count of [1, 2, 3]) await log.append({ ...erased, count });
      const head = await log.head();
      const off = "ALTER TABLE # DISABLE TRIGGER ALL";
      await opened.exec(`${off}; ${script}`.replaceAll("#", "data_tika_pseudonymisation_log"));
      expect(await log.verify(head)).toBe("changed");
    });

    test("takes the uses of a bridge", async () => {
      const log = createAccessLog({ db: opened.db });
      const bridge = createBridge(domain, tax, { keyring, ...reason, log: log.append, now });
      await bridge.pairs(["1", "2"]);
      const [placed] = await log.entries();
      expect(placed?.entry).toMatchObject({ act: "bridge", from: "social-aid", to: "tax", count: 2 });
    });
  });

  describe("re-identification", () => {
    const storeOf = (change = {}) => createReidentificationStore({ ...common(), ...change });

    test("gives back canonical values, in their order, and null for the unknown", async () => {
      const store = storeOf();
      const [first, second, ...rest] = await store.remember(values);
      expect([first, second, ...rest]).toEqual(createPseudonymiser(common()).many(values));
      expect(rest.slice(0, 2)).toEqual([null, null]);
      const unknown = createPseudonymiser(common()).one("Z1");
      const asked = [second, unknown, first].map((one) => one as NonNullable<typeof one>);
      expect(await store.reidentify(asked, reason)).toEqual(["K45678", null, "AB123456"]);
      const [placed, ...more] = await createAccessLog(common()).entries();
      expect(more).toEqual([]);
      expect(placed?.entry).toEqual({
        version: 1,
        act: "reidentify",
        at: "2026-11-21T10:00:00.000Z",
        domain: "social-aid",
        pseudonyms: asked,
        ...reason,
      });
    });

    test("keeps no value in clear and none twice", async () => {
      await storeOf().remember(values);
      await storeOf().remember(values);
      const kept = await rows("originals");
      expect(kept.length).toBe(2);
      expect(JSON.stringify(kept)).not.toMatch(/AB123456|45678/);
    });

    test("answers nothing that could not be logged", async () => {
      const store = storeOf();
      const [pseudonym] = await store.remember(["AB123456"]);
      await opened.exec("ALTER TABLE data_tika_pseudonymisation_log RENAME TO away");
      const asked = store.reidentify([pseudonym as NonNullable<typeof pseudonym>], reason);
      await expect(asked).rejects.toMatchObject(coded("store_failed"));
      await opened.exec("ALTER TABLE away RENAME TO data_tika_pseudonymisation_log");
    });

    test.each([
      ["no reason", { reason: " " }, {}, "reason_missing"],
      ["no actor", { actor: "" }, {}, "reason_missing"],
      [
        "nobody beside the actor",
        { secondPerson: "" },
        { secondPerson: "required" },
        "second_person_missing",
      ],
      ["the actor as second person", { secondPerson: " A.Officer" }, {}, "same_person"],
    ])("refuses %s, and logs nothing", async (_, said, options, code) => {
      await expect(storeOf(options).reidentify([], { ...reason, ...said })).rejects.toMatchObject(
        coded(code),
      );
      expect(await rows("log")).toEqual([]);
    });

    test("opens what a previous key sealed, and not what a retired one did", async () => {
      const [pseudonym] = await storeOf().remember(["AB123456"]);
      const asked = [pseudonym as NonNullable<typeof pseudonym>];
      expect(await storeOf({ keyring: rotated("previous") }).reidentify(asked, reason)).toEqual(["AB123456"]);
      const late = storeOf({ keyring: rotated("retired") }).reidentify(asked, reason);
      await expect(late).rejects.toMatchObject(coded("retired_key"));
    });

    test("sees a row that stands in another's place, and keeps domains apart", async () => {
      const asked = (await storeOf().remember(["AB123456", "K45678"])) as never[];
      expect(
        await createReidentificationStore({ ...common(), domain: tax }).reidentify(asked, reason),
      ).toEqual([null, null]);
      await opened.exec(`UPDATE data_tika_pseudonymisation_originals AS one SET sealed = other.sealed
        FROM data_tika_pseudonymisation_originals AS other WHERE one.pseudonym <> other.pseudonym`);
      await expect(storeOf().reidentify(asked, reason)).rejects.toMatchObject(coded("sealed_changed"));
    });

    test("shows no value when it fails", async () => {
      for (const act of [
        () => storeOf().remember([canary]),
        () =>
          storeOf({ kind: undefined, db: { query: () => Promise.reject(new Error(canary)) } }).remember([
            canary,
          ]),
      ]) {
        const thrown = await act().catch((error: unknown) => error);
        expect([thrown instanceof Error, canaryOutlets(thrown)]).toEqual([true, []]);
      }
    });
  });

  describe("erasure", () => {
    const erasableOf = (change = {}) => createErasablePseudonymiser({ ...common(), ...change });

    test("makes one pseudonym a person, the same in every process, and no person in clear", async () => {
      const [one, other] = await Promise.all([erasableOf().many(values), erasableOf().many(values)]);
      expect(one).toEqual(other);
      expect([one[0] === one[4], one[2], one[3], new Set(one).size]).toEqual([true, null, null, 3]);
      expect(one[0]).not.toBe(createPseudonymiser(common()).one("AB123456"));
      expect(JSON.stringify(await rows("subjects"))).not.toMatch(/AB123456|45678/);
    });

    test("leaves nothing that makes the old pseudonym, and the others as they were", async () => {
      const [gone, stays] = await erasableOf().many(["AB123456", "K45678"]);
      expect(await erasableOf().erase(["ab 123456", "Z1"], { reason: "request 12", actor: "a" })).toBe(1);
      const left = await rows("subjects");
      expect(left.length).toBe(1);
      const [again, same] = await erasableOf().many(["AB123456", "K45678"]);
      expect(same).toBe(stays);
      expect(again).not.toBe(gone);
      // With the keyring and every key that is left in the database, the old pseudonym is not found again.
      await opened.exec("DELETE FROM data_tika_pseudonymisation_subjects");
      const [third] = await erasableOf().many(["AB123456"]);
      expect(new Set([gone, again, third]).size).toBe(3);
      const [placed] = await createAccessLog(common()).entries();
      expect(placed?.entry).toMatchObject({ act: "erase", count: 1, reason: "request 12" });
      expect(JSON.stringify(placed)).not.toMatch(/AB123456/);
    });

    test("reaches those whose keys a previous key sealed", async () => {
      await erasableOf().many(["AB123456"]);
      const [moved] = await erasableOf({ keyring: rotated("previous") }).many(["AB123456"]);
      expect(moved).toMatch(/^cin\.social-aid\.2026-06\./);
      expect((await rows("subjects")).length).toBe(1);
      const later = erasableOf({ keyring: rotated("previous") });
      expect(await later.erase(["AB123456"], { reason: "r", actor: "a" })).toBe(1);
    });

    test("is refused without a reason, and undone with its entry", async () => {
      await erasableOf().many(["AB123456"]);
      const without = erasableOf().erase(["AB123456"], { reason: "", actor: "a" });
      await expect(without).rejects.toMatchObject(coded("reason_missing"));
      await opened.exec("ALTER TABLE data_tika_pseudonymisation_log RENAME TO away");
      const unlogged = erasableOf().erase(["AB123456"], { reason: "r", actor: "a" });
      await expect(unlogged).rejects.toMatchObject(coded("store_failed"));
      await opened.exec("ALTER TABLE away RENAME TO data_tika_pseudonymisation_log");
      expect((await rows("subjects")).length).toBe(1);
    });

    test("shows no value when it fails", async () => {
      const thrown = await erasableOf()
        .many([canary])
        .catch((error: unknown) => error);
      expect([thrown instanceof Error, canaryOutlets(thrown)]).toEqual([true, []]);
    });
  });
});

test("the script for an administrator makes the same tables", async () => {
  const postgres = testDatabases.find(({ name }) => name === "PostgreSQL");
  const { db, exec, close } = await postgres!.open();
  await exec(pseudonymisationMigrationScript());
  expect(await migratePseudonymisation(db)).toEqual([]);
  await close();
});
