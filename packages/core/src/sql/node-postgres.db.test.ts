import { testDatabases } from "@data-tika/testing";
import { describe, expect, it } from "vitest";

describe.each(testDatabases)("the SQL port on $name", ({ open }) => {
  it("answers with rows", async () => {
    const { db, close } = await open();
    expect((await db.query<{ n: string }>("SELECT $1::int + 1 || '' AS n", [1])).rows).toEqual([{ n: "2" }]);
    await close();
  });

  it("tells how many rows a statement wrote", async () => {
    const { db, exec, close } = await open();
    await exec("CREATE TABLE counted AS SELECT generate_series(1, 5) AS n");
    const wrote = (text: string) => db.transaction(async (tx) => (await tx.query(text)).affectedRows);
    expect(await wrote("DELETE FROM counted WHERE n > 2")).toBe(3);
    expect(await wrote("DELETE FROM counted WHERE n > 2")).toBe(0);
    await close();
  });

  it("rolls back what a failing transaction wrote", async () => {
    const { db, exec, close } = await open();
    await exec("CREATE TABLE kept (n int)");
    await expect(
      db.transaction(async (tx) => {
        await tx.query("INSERT INTO kept VALUES (1)");
        throw new Error("stop");
      }),
    ).rejects.toThrow("stop");
    expect((await db.query("SELECT * FROM kept")).rows).toEqual([]);
    await close();
  });
});
