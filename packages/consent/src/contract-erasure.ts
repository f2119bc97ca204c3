import { check, entry, log, refuses, type StoreRequirement } from "./contract-steps.js";
import type { ConsentStore, NewEntry, NewPart } from "./store.js";

const part = (wrapped: string, isNewKey: boolean, sealed = "part"): NewPart => ({
  sealed,
  wrapped,
  isNewKey,
});

/** The sealed part of an entry of a person, as it stands now. */
async function partOf(store: ConsentStore, name: string, { id, subject }: NewEntry) {
  return (await store.personalOf(name, [subject])).find((one) => one.id === id)?.part;
}

/** What a store must do about the personal parts. */
export const erasureRequirements: readonly StoreRequirement[] = [
  {
    name: "keeps an entry, its personal part and the person's key in one step, or nothing",
    run: async (store) => {
      const name = log("keys");
      check("there is no key at first", (await store.subjectKey(name, "p-1")) === undefined);
      const both = await Promise.all(
        ["a", "b"].map((key) => store.appendSealed(name, entry(key), part(key, true))),
      );
      check("of two who make a key one succeeds", both.filter((one) => one !== undefined).length === 1);
      const key = await store.subjectKey(name, "p-1");
      check("and it is the key of that one", both.find((one) => one !== undefined)?.id === `id-${key}`);
      check("nothing is left of the other", (await store.pending(name)) === 1);
      const other = await store.appendSealed(name, entry("c"), part("other", false));
      check("another key than the person's is refused", other === undefined);
      await store.appendSealed(name, entry("d"), part(key!, false, "first"));
      await store.appendSealed(name, entry("d"), part(key!, false, "second"));
      check("the first part stays", (await partOf(store, name, entry("d")))?.sealed === "first");
      const taken = { ...entry("d"), digest: entry("other").digest };
      const call = store.appendSealed(name, taken, part(key!, false, "third"));
      await refuses("a conflict is named", "consent.idempotency_conflict", call);
      const alone = store.appendSealed(name, { ...taken, subject: "p-2" }, part("z", true));
      await refuses("also of another person", "consent.idempotency_conflict", alone);
      check("and leaves no key behind", (await store.subjectKey(name, "p-2")) === undefined);
    },
  },
  {
    name: "gives what is kept for the entries of a person, with the key",
    run: async (store) => {
      const name = log("personal");
      await store.append(name, [entry("plain")]);
      await store.appendSealed(name, entry("sealed"), part("key", true));
      await store.integrate(name);
      const found = await store.personalOf(name, ["p-1", "p-none"]);
      check("all entries are given, in order", found.map(({ id }) => id).join() === "id-plain,id-sealed");
      check(
        "with the key",
        found.every(({ wrapped }) => wrapped === "key"),
      );
      check("without a part where there is none", found[0]?.part === undefined);
      check("with the part where there is one", found[1]?.part?.sealed === "part");
      check("and whose it is", found[1]?.part?.subject === "p-1");
    },
  },
  {
    name: "erases a person in this log, and nobody else",
    run: async (store) => {
      const name = log("erase");
      const [one, two] = [entry("one", "p-1"), entry("two", "p-2")];
      for (const given of [one, two]) {
        await store.appendSealed(name, given, part(`key of ${given.subject}`, true));
        await store.appendSealed(log("erase-2"), given, part("elsewhere", true));
      }
      await store.erase(name, "p-1", entry("erased"));
      await store.erase(name, "p-1", entry("erased"));
      check("the key is gone", (await store.subjectKey(name, "p-1")) === undefined);
      check("the part is gone", (await partOf(store, name, one)) === undefined);
      check("the others are not", (await store.subjectKey(name, "p-2")) === "key of p-2");
      check("nor their parts", (await partOf(store, name, two))?.sealed === "part");
      check("nor other logs", (await store.subjectKey(log("erase-2"), "p-1")) === "elsewhere");
      check("it is in the log, once", (await store.pending(name)) === 3);
      const late = await store.appendSealed(name, entry("late", "p-1"), part("key of p-1", false));
      check("nothing is kept under the key that is gone", late === undefined);
      check("nor is it in the log", (await store.pending(name)) === 3);
    },
  },
  {
    name: "keeps a part either before an erasure or after it, whoever comes first",
    run: async (store) => {
      const name = log("erase-race");
      for (let turn = 0; turn < 12; turn += 1) {
        const subject = `p-${turn}`;
        const [given, erased] = [entry(`given ${turn}`, subject), entry(`erased ${turn}`, subject)];
        await Promise.all([
          store.appendSealed(name, given, part(`key ${turn}`, true)),
          store.erase(name, subject, erased),
        ]);
        await store.integrate(name);
        const found = await store.personalOf(name, [subject]);
        const isErased = found.at(-1)?.id === erased.id;
        check("what was erased last has nothing", isErased === (found[0]?.wrapped === undefined));
        check("nor a part", isErased === found.every((one) => one.part === undefined));
      }
    },
  },
];
