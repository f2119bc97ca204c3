// One of the two workers: a process that handles slices until it is ended.
import { fromPool } from "@data-tika/core/sql/node-postgres";
import { retentionWorker } from "@data-tika/retention";
import pg from "pg";
import { anonymiseCustomers } from "./shop-rules.js";
import { startBoss, workerSettings } from "./worker-settings.js";

const [url = ""] = process.argv.slice(2);
// The name by which its connections are found, to see when it is in the middle of a slice.
const pool = new pg.Pool({ connectionString: url, max: 2, application_name: `worker-${process.pid}` });
pool.on("error", () => {});
const boss = await startBoss(url);
await retentionWorker({ boss, db: fromPool(pool), transform: anonymiseCustomers, ...workerSettings }).work();
process.send?.("ready");
