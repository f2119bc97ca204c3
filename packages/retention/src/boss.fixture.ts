// The real pg-boss, in the two versions that are promised.
import PgBoss10 from "pg-boss";
import { PgBoss as PgBoss12 } from "pg-boss-12";
import type { BossLike } from "./boss.js";

/** How a worker's process ends that wants to be started again. */
export const startAgain = 75;

/** A started pg-boss. */
export interface StartedBoss extends BossLike {
  /** Puts a job into a queue as anybody could. */
  readonly sendPlain: (queue: string) => Promise<unknown>;
  readonly schedules: () => Promise<readonly object[]>;
  readonly stop: () => Promise<void>;
}

/** One version of pg-boss. */
export interface BossVersion {
  readonly version: "10" | "12";
  /** Starts one that looks for lost jobs every second. */
  readonly start: (url: string) => Promise<StartedBoss>;
  /** A query for the jobs of a queue, done ones included: how many there are. */
  readonly countJobs: string;
}

/** A pg-boss of version 10 that looks for lost jobs every second. */
export async function startBoss10(connectionString: string): Promise<StartedBoss> {
  const boss = new PgBoss10({ connectionString, max: 3, schedule: false, maintenanceIntervalSeconds: 1 });
  boss.on("error", () => {});
  await boss.start();
  return started(boss, { schedules: () => boss.getSchedules() });
}

/** Both; meant for `describe.each(bossVersions)`. */
export const bossVersions: readonly BossVersion[] = [
  {
    version: "10",
    start: startBoss10,
    countJobs: "SELECT count(*)::text AS jobs FROM pgboss.job WHERE name = $1",
  },
  {
    version: "12",
    start: async (connectionString) => {
      const intervals = {
        superviseIntervalSeconds: 1,
        maintenanceIntervalSeconds: 1,
        monitorIntervalSeconds: 1,
      };
      const boss = new PgBoss12({ connectionString, max: 3, schedule: false, ...intervals });
      boss.on("error", () => {});
      await boss.start();
      return started(boss, { schedules: () => boss.getSchedules() });
    },
    countJobs: "SELECT count(*)::text AS jobs FROM pgboss.job WHERE name = $1",
  },
];

type AnyBoss = Pick<BossLike, "createQueue" | "work" | "schedule"> & {
  send(name: string, data?: object | null, options?: object): Promise<unknown>;
  stop(options: { graceful: boolean }): Promise<void>;
};

function started(boss: AnyBoss, { schedules }: Pick<StartedBoss, "schedules">): StartedBoss {
  return {
    createQueue: (name) => boss.createQueue(name),
    send: (name, data, options) => boss.send(name, data, options),
    work: (name, options, handler) => boss.work(name, options, handler),
    schedule: (name, cron, data, options) => boss.schedule(name, cron, data, options),
    sendPlain: (queue) => boss.send(queue, {}),
    schedules,
    stop: () => boss.stop({ graceful: false }),
  };
}
