// One of the two workers: a process that handles slices until it is ended.
import { fromPool } from "@data-tika/core/sql/node-postgres";
import { retentionWorker } from "@data-tika/retention";
import pg from "pg";
import PgBoss from "pg-boss";
import { anonymiseCustomers } from "./shop-rules.js";

const [url = "", sliceSize = ""] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 2 });
const boss = new PgBoss({ connectionString: url, max: 2, schedule: false });
boss.on("error", () => {});
await boss.start();
// A slice whose worker died goes to the other one after five seconds.
const worker = retentionWorker({
  boss,
  db: fromPool(pool),
  transform: anonymiseCustomers,
  sliceSize: Number(sliceSize),
  expireInSeconds: 5,
});
await worker.work();
process.send?.("ready");
