import { open, readFile, rename, stat } from "node:fs/promises";
import * as z from "zod";
import { failure } from "../failure.js";

const checkpointSchema = z.strictObject({
  version: z.literal(1),
  read: z.int().min(0),
  written: z.int().min(0),
  records: z.int().min(0),
  line: z.int().min(1),
  header: z.string(),
});
const stateSchema = z.strictObject({
  /** What the work is: another file, bridge or column is another work. */
  work: z.string(),
  checkpoint: checkpointSchema,
  /** All is written; what is left is to give the file its name. */
  complete: z.boolean(),
});

/** How far the work on a file has come. */
export type WorkState = z.infer<typeof stateSchema>;

/** The state that an earlier run left; `undefined` when there was none. */
export async function readState(path: string): Promise<WorkState | undefined> {
  if ((await sizeOf(path)) === undefined) return undefined;
  const text = await readFile(path, "utf8");
  const { data } = stateSchema.safeParse(parsed(text));
  if (data === undefined) throw failure("pseudonymisation.other_work");
  return data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that there is always one whole state. */
export async function writeState(path: string, state: WorkState): Promise<void> {
  const file = await open(`${path}.new`, "w");
  try {
    await file.writeFile(JSON.stringify(state));
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** The size of a file, `undefined` when there is none. */
export async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
