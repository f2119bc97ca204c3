import type { ConsentStore, NewEntry } from "./store.js";

// As many as one statement takes with ease.
const writtenAtOnce = 500;

interface Waiting {
  readonly entry: NewEntry;
  readonly resolve: (standing: NewEntry) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Appends single entries, those that come while another is being written all in one transaction: a disk that confirms
 * three hundred writes a second then keeps up with as many callers as there are.
 *
 * @returns A function that resolves when its entry is safe, to the one that now stands under its key.
 */
export function createAppender(store: ConsentStore, log: string): (entry: NewEntry) => Promise<NewEntry> {
  const waiting: Waiting[] = [];
  let isWriting = false;
  const write = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const group = waiting.splice(0, writtenAtOnce);
      await writeGroup(store, log, group);
      // Who was answered now may have more to say: without a pause, one would be written alone and the rest after it.
      if (group.length > 1) await new Promise((resume) => setTimeout(resume, 0));
    }
    isWriting = false;
  };
  return (entry) =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject });
      if (!isWriting) void write();
    });
}

async function writeGroup(store: ConsentStore, log: string, group: readonly Waiting[]): Promise<void> {
  try {
    const standing = await store.append(
      log,
      group.map(({ entry }) => entry),
    );
    group.forEach(({ resolve }, i) => {
      resolve(standing[i]!);
    });
  } catch (error) {
    // What is wrong with one of them is nothing to the others.
    if (group.length === 1) group[0]!.reject(error);
    else for (const one of group) await writeGroup(store, log, [one]);
  }
}
