import { check, entry, log, type StoreRequirement } from "./contract-steps.js";

/** What a store must do about the personal parts. */
export const erasureRequirements: readonly StoreRequirement[] = [
  {
    name: "keeps one key a person and one sealed part an event, the first of each",
    run: async (store) => {
      const name = log("keys");
      check("there is none at first", (await store.subjectKey(name, "p-1")) === undefined);
      const [a, b] = await Promise.all(["a", "b"].map((key) => store.subjectKey(name, "p-1", key)));
      check("two who make one get the same", a === b && a === (await store.subjectKey(name, "p-1", "c")));
      check("another person has another", (await store.subjectKey(name, "p-2")) === undefined);
      await store.keepSealed(name, { id: "id-1", subject: "p-1" }, "first");
      await store.keepSealed(name, { id: "id-1", subject: "p-1" }, "second");
      check("the first part stays", (await store.sealedPart(name, "id-1")) === "first");
    },
  },
  {
    name: "erases a person in this log, and nobody else",
    run: async (store) => {
      const name = log("erase");
      for (const subject of ["p-1", "p-2"]) {
        await store.subjectKey(name, subject, `key of ${subject}`);
        await store.subjectKey(log("erase-2"), subject, "elsewhere");
        await store.keepSealed(name, { id: `id-${subject}`, subject }, "part");
      }
      await store.erase(name, "p-1", entry("erased"));
      await store.erase(name, "p-1", entry("erased"));
      check("the key is gone", (await store.subjectKey(name, "p-1")) === undefined);
      check("the part is gone", (await store.sealedPart(name, "id-p-1")) === undefined);
      check("the others are not", (await store.subjectKey(name, "p-2")) === "key of p-2");
      check("nor their parts", (await store.sealedPart(name, "id-p-2")) === "part");
      check("nor other logs", (await store.subjectKey(log("erase-2"), "p-1")) === "elsewhere");
      check("it is in the log, once", (await store.pending(name)) === 1);
    },
  },
];
