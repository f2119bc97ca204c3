import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDataTikaError } from "@data-tika/core";
import { takeFileLock } from "@data-tika/core/node";
import { PGlite } from "@electric-sql/pglite";
import { failure } from "./failure.js";
import { writing } from "./output.js";

/** A PGlite database on disk that this process alone has open, empty at first. */
export interface DataDirectory {
  readonly db: PGlite;
  /** Closes the database and gives the directory back. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a new PGlite database on disk under a lock; the one of an earlier run is taken away.
 *
 * PGlite takes no lock on its directory and a second process would damage it, so a file beside it names the process
 * that has it open. The lock of a process that is gone is taken over.
 *
 * @param directory - Where the database lives; made if it is not there.
 * @throws DataTikaError `social_aid.directory_in_use` when another living process has it open.
 */
export async function openDataDirectory(directory: string): Promise<DataDirectory> {
  await writing(() => mkdir(directory, { recursive: true }));
  const lock = await writing(() => takeFileLock(join(directory, "lock")).catch(refuse));
  try {
    const files = join(directory, "postgres");
    await rm(files, { recursive: true, force: true });
    const db = await PGlite.create(files);
    return {
      db,
      close: async () => {
        await db.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function refuse(error: unknown): never {
  if (isDataTikaError(error, "core.file_locked")) {
    throw failure("social_aid.directory_in_use", { pid: error.fields["pid"] ?? 0 });
  }
  throw error;
}
