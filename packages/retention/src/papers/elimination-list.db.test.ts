import { testDatabases } from "@data-tika/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { decideRetention } from "../decide-retention.js";
import { defineRules } from "../define-rules.js";
import type { HolderFacts } from "../holder.js";
import { placeHold, releaseHold } from "../holds.js";
import { listsWith } from "../lists-with.js";
import { migrateRetention } from "../migrations.js";
import { planRetention } from "../plan-retention.js";
import { visitsRule } from "../rule.fixture.js";
import type { Rule } from "../rule.js";
import { sweep } from "../sweep.js";
import { isRestricted } from "../treated.js";
import { eliminationList, visaOf } from "./elimination-list.js";

const schedule = { reference: "C-1", approvedOn: "2016-09-01", publishedOn: "2016-09-15" };
const body = { fr: "Commune exemple", ar: "جماعة نموذجية" };
const titles = { "public.visits": { fr: "Visites", ar: "زيارات" } };
const today = "2025-12-15";
const hold = { id: "h", dataset: "visits", key: ["7"], matter: "2026/14", placedBy: "a", approvedBy: "b" };

describe.each(testDatabases)("an elimination list on $name", ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(async () => {
    await opened.exec(`DROP SCHEMA public CASCADE; CREATE SCHEMA public;
      CREATE TABLE visits (id int PRIMARY KEY, closed_on date, status text);
      INSERT INTO visits SELECT n, date '2020-01-01' + n, 'closed' FROM generate_series(1, 10) AS n;
      INSERT INTO visits VALUES (11, '2024-06-01', 'closed')`);
    await migrateRetention(opened.db);
  });
  afterAll(() => opened.close());

  const planOn = (
    on: string,
    visas: NonNullable<HolderFacts["archives"]>["visas"] = [],
    rule?: Partial<Rule>,
  ) =>
    planRetention(opened.db, defineRules([visitsRule(rule)]), {
      on,
      holder: "public",
      archives: { schedule, visas },
    });
  const stamped = async () => {
    const list = await eliminationList(opened.db, await planOn("2025-11-21"), { body, titles });
    return { list, visa: visaOf(list, { reference: "V-7", grantedOn: "2025-12-10" }) };
  };
  const left = async () => {
    const { rows } = await opened.db.query<{ id: number }>("SELECT id FROM visits ORDER BY id");
    return rows.map(({ id }) => Number(id));
  };

  it("names what is blocked and not held, and covers exactly that", async () => {
    await placeHold(opened.db, hold);
    const { list, visa } = await stamped();
    expect(list.lines).toEqual([
      {
        dataset: "public.visits",
        title: titles["public.visits"],
        rows: 9,
        rules: [{ id: "visits", source: "declaration to the CNDP" }],
      },
    ]);
    const certificate = await sweep(opened.db, await planOn(today, [visa]), { today });
    expect(certificate.items.map(({ outcome, deleted }) => [outcome, deleted])).toEqual([
      ["deleted", 9],
      ["blocked", 0],
    ]);
    expect(await left()).toEqual([7, 11]);
  });

  it("does not cover a row whose hold was released after it", async () => {
    await placeHold(opened.db, hold);
    const { visa } = await stamped();
    await releaseHold(opened.db, { id: "h", releasedBy: "a", approvedBy: "b" });
    await sweep(opened.db, await planOn(today, [visa]), { today });
    expect(await left()).toEqual([7, 11]);
    expect(await isRestricted(opened.db, { dataset: "public.visits", key: ["7"] })).toBe(true);
  });

  it("does not cover what a rule made shorter after it makes due", async () => {
    const { visa } = await stamped();
    const plan = await planOn(today, [visa], { phases: [{ name: "active", keep: "P1Y" }] });
    expect(plan.items.map(({ action, counts }) => [action, counts.reached])).toEqual([
      ["delete", 10],
      ["block", 1],
    ]);
  });

  it("does not cover a row that came in or was written to after it", async () => {
    const { visa } = await stamped();
    await opened.exec(`INSERT INTO visits VALUES (12, '2020-01-01', 'found'); UPDATE visits SET status = 'x' WHERE id = 3;
      DELETE FROM visits WHERE id = 4; INSERT INTO visits VALUES (4, '2020-01-05', 'closed')`);
    await sweep(opened.db, await planOn(today, [visa]), { today });
    expect(await left()).toEqual([3, 4, 11, 12]);
  });

  it("is the same when it is made again from its plan", async () => {
    const plan = await planOn("2025-11-21");
    const list = await eliminationList(opened.db, plan, { body, titles });
    await opened.exec("UPDATE visits SET status = 'x' WHERE id = 3");
    expect(await eliminationList(opened.db, plan, { body, titles })).toEqual(list);
  });

  it("leaves no row that waits in use, and nothing of it once it is eliminated", async () => {
    const row = { dataset: "public.visits", key: ["3"] };
    await sweep(opened.db, await planOn("2025-11-21"), { today });
    expect(await isRestricted(opened.db, row)).toBe(true);
    const { visa } = await stamped();
    await sweep(opened.db, await planOn(today, [visa]), { today, digest: "none" });
    expect(await left()).toEqual([11]);
    expect(await isRestricted(opened.db, row)).toBe(false);
    expect((await opened.db.query("SELECT key FROM data_tika_retention_treated")).rows).toEqual([]);
  });

  it("is found again by a row, for a decision", async () => {
    const { list, visa } = await stamped();
    const decided = async (key: string) => {
      const row = { dataset: "visits", key: [key] };
      const record = { ...row, values: { closed_on: "2020-01-05" }, listed: await listsWith(opened.db, row) };
      const options = { on: today, holder: "public", archives: { schedule, visas: [visa] } } as const;
      return decideRetention(defineRules([visitsRule()]), record, options).action;
    };
    expect(await listsWith(opened.db, { dataset: "visits", key: ["4"] })).toEqual([list.plan]);
    expect([await decided("4"), await decided("11")]).toEqual(["delete", "block"]);
  });

  it("needs a published schedule, a title in both languages, and something blocked", async () => {
    const plan = await planOn("2025-11-21");
    const made = (change: object, given: typeof titles = titles) =>
      eliminationList(opened.db, { ...plan, ...change }, { body, titles: given });
    const lacks = (field: string) => ({ code: "retention.paper_incomplete", fields: { field } });
    await expect(made({ holder: { holder: "public" } })).rejects.toMatchObject(lacks("schedule"));
    await expect(made({ on: "2016-09-14" })).rejects.toMatchObject(lacks("schedule"));
    await expect(made({ items: [] })).rejects.toMatchObject(lacks("lines"));
    const blank = { "public.visits": { fr: "Visites", ar: " " } };
    await expect(made({}, blank)).rejects.toMatchObject(lacks("titles"));
    await expect(made({ on: "2025-11-20" })).rejects.toMatchObject({ code: "retention.plan_changed" });
  });
});
