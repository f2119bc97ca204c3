import { describe, expect, it } from "vitest";
import type { SqlClient, SqlDatabase } from "./client.js";
import { retrySerialisation } from "./retry-serialisation.js";

const tx: SqlClient = { query: async () => ({ rows: [] }) };
const db: SqlDatabase = { ...tx, transaction: (work) => work(tx) };

function refused(times: number, code: string) {
  let runs = 0;
  const work = async () => {
    runs += 1;
    if (runs <= times) throw Object.assign(new Error("refused"), { code });
    return runs;
  };
  return { work, runs: () => runs };
}

describe("a transaction that the database refuses", () => {
  it.each(["40001", "40P01"])("is run again after %s", async (code) => {
    expect(await retrySerialisation(db, refused(2, code).work)).toBe(3);
  });

  it("is run again when the refusal was wrapped", async () => {
    let runs = 0;
    const work = async () => {
      runs += 1;
      if (runs === 1) throw new Error("wrapped", { cause: { code: "40001" } });
      return runs;
    };
    expect(await retrySerialisation(db, work)).toBe(2);
  });

  it("is given up after ten attempts", async () => {
    const { work, runs } = refused(99, "40001");
    await expect(retrySerialisation(db, work)).rejects.toMatchObject({
      code: "core.serialisation_exhausted",
    });
    expect(runs()).toBe(10);
  });

  it("is not run again for another reason", async () => {
    const { work, runs } = refused(99, "23505");
    await expect(retrySerialisation(db, work)).rejects.toMatchObject({ code: "23505" });
    expect(runs()).toBe(1);
  });
});
