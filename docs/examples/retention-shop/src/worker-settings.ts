import PgBoss from "pg-boss";
import { playedOn } from "./shop-rules.js";

/**
 * What everyone who sends or handles slices says alike. A slice of a worker that died goes to another one after three
 * seconds; in earnest, give it as long as your slowest slice takes.
 */
export const workerSettings = { sliceSize: 2_000, expireInSeconds: 3, today: playedOn } as const;

/** A pg-boss that looks for lost jobs every second; in earnest its own two minutes do. */
export async function startBoss(connectionString: string): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString, max: 2, schedule: false, maintenanceIntervalSeconds: 1 });
  boss.on("error", () => {});
  await boss.start();
  return boss;
}
