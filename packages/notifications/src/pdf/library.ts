import { failure } from "../failure.js";

/** What a module gives whose libraries are installed only by those who need them. */
export async function withLibrary<Module>(load: () => Promise<Module>, library: string): Promise<Module> {
  return load().catch((cause: unknown) => {
    throw failure("notifications.library_missing", { library }, { cause });
  });
}
