// A process of its own: sweeps one plan until it is done or somebody kills it.
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDataTikaError } from "@data-tika/core";
import { connectPostgres } from "@data-tika/testing";
import type { RetentionArchive } from "./archive.js";
import type { RetentionPlan } from "./plan.js";
import { sweep } from "./sweep.js";

/** What a worker is told. */
export interface CrashTask {
  readonly url: string;
  readonly plan: RetentionPlan;
  /** Folder of the archive. */
  readonly folder: string;
  readonly sliceSize: number;
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

async function run({ url, plan, folder, sliceSize }: CrashTask): Promise<void> {
  const { db, close } = connectPostgres(url, 2);
  const archive = folderArchive(folder);
  for (let done = false; !done; ) {
    try {
      await sweep(db, plan, {
        archive,
        sliceSize,
        today: plan.on,
        onProgress: () => process.send?.("slice"),
      });
      done = true;
    } catch (error) {
      if (!isDataTikaError(error) || !expected.includes(error.code)) throw error;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
  await close();
  process.disconnect();
}

process.once("message", (task: CrashTask) => void run(task));
