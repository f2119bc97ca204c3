// A process of its own: eight callers that record what they are told to, until all is done or somebody kills it.
import { connectPostgres } from "@data-tika/testing";
import { event, notice } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { createPostgresStore } from "./postgres.js";

/** What a writer is told. */
export interface WriterTask {
  readonly url: string;
  readonly origin: string;
  /** Numbers of the events to record. */
  readonly numbers: readonly number[];
}

/** What it answers for events that it was promised are safe. */
export type Acknowledged = readonly number[];

const callers = 8;
const manyAtOnce = 25;
const capsule = notice();
const now = () => new Date("2026-11-21T12:00:00Z");

/** The event of a number; every process makes the same. */
export const numbered = (n: number) => event("given", n, capsule, { subject: `p-${n % 5_000}` });

async function write({ url, origin, numbers }: WriterTask): Promise<void> {
  const { db, close } = connectPostgres(url, callers);
  const ledger = createLedger({ store: createPostgresStore({ db }), origin, now });
  const rest = [...numbers].reverse();
  const say = (done: Acknowledged) => process.send?.(done);
  const call = async (_: unknown, caller: number): Promise<void> => {
    for (let turn = 0; rest.length > 0; turn += 1) {
      const isBatch = caller === 0 && turn % 8 === 0;
      const some = rest.splice(-(isBatch ? manyAtOnce : 1));
      if (isBatch) await ledger.recordMany(some.map(numbered));
      else for (const n of some) await ledger.record(numbered(n));
      say(some);
      if (caller === 1 && turn % 50 === 0) await ledger.checkpoint();
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  await close();
  process.disconnect();
}

process.once("message", (task: WriterTask) => void write(task));
