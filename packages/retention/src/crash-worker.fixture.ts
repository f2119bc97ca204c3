// A process of its own: sweeps one plan, by itself or through a queue, until it is done or somebody kills it.
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDataTikaError } from "@data-tika/core";
import { connectPostgres } from "@data-tika/testing";
import type { RetentionArchive } from "./archive.js";
import { type StartedBoss, startAgain, startBoss10 } from "./boss.fixture.js";
import type { RetentionPlan } from "./plan.js";
import { type RetentionWorker, retentionWorker } from "./retention-worker.js";
import { sliceFailure } from "./slice-failure.js";
import { sweep } from "./sweep.js";
import type { RetentionWorkerOptions } from "./worker-options.js";

/** What a worker is told. */
export interface CrashTask {
  readonly url: string;
  readonly plan: RetentionPlan;
  /** Folder of the archive. */
  readonly folder: string;
  readonly sliceSize: number;
  /** Whether it sweeps the plan itself, or does slices that are handed out by pg-boss. */
  readonly by: "sweep" | "queue";
}

/** An archive in a folder: a file is there whole or not at all, and survives a crash. */
function folderArchive(folder: string): RetentionArchive {
  return {
    write: async (name, bytes) => {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      const half = `${file}.${process.pid}`;
      const handle = openSync(half, "w");
      writeSync(handle, bytes);
      fsyncSync(handle);
      closeSync(handle);
      renameSync(half, file);
    },
    read: async (name) => new Uint8Array(readFileSync(join(folder, name))),
  };
}

// What a server that goes away in the middle may cause; anything else ends the process with an error.
const expected = ["retention.connection_lost", "retention.database_refused", "core.catalogue_unreadable"];

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds));

async function run({ url, plan, folder, sliceSize, by }: CrashTask): Promise<void> {
  const { db, close } = connectPostgres(url, 2);
  const options = {
    archive: folderArchive(folder),
    sliceSize,
    today: plan.on,
    onProgress: () => void process.send?.("slice"),
  };
  const queued = by === "queue" ? await startWorking(url, { ...options, db }) : undefined;
  const isDone = async () => {
    if (queued) return (await queued.worker.certificate(plan)) !== undefined;
    await sweep(db, plan, options);
    return true;
  };
  for (let done = false; !done; ) {
    try {
      done = await isDone();
    } catch (error) {
      if (!isDataTikaError(error) || !expected.includes(error.code)) throw error;
    }
    if (!done) await pause(50);
  }
  await queued?.boss.stop();
  await close();
  process.disconnect();
}

// A server that is gone, or not there again yet, is asked again.
async function startWorking(
  url: string,
  options: Omit<RetentionWorkerOptions, "boss">,
): Promise<{ readonly boss: StartedBoss; readonly worker: RetentionWorker }> {
  try {
    const boss = await startBoss10(url);
    const worker = retentionWorker({ ...options, boss, expireInSeconds: 3 });
    await worker.work();
    return { boss, worker };
  } catch {
    await pause(200);
    return startWorking(url, options);
  }
}

// pg-boss 10 notes the end of a job without waiting for the answer: a server that is gone then ends the process, which
// whatever looks after it starts again.
process.on("unhandledRejection", (error) => {
  if (sliceFailure(error) !== "retention.connection_lost") throw error;
  process.exit(startAgain);
});

process.once("message", (task: CrashTask) => void run(task));
