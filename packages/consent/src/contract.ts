/**
 * What every consent store must do, as data: run each under any test runner.
 *
 * @module consent/contract
 */
import { frontierRoot, toHex } from "@data-tika/core/evidence";
import { erasureRequirements } from "./contract-erasure.js";
import {
  bare,
  check,
  entry,
  log,
  refuses,
  rootOf,
  type StoreRequirement,
  same,
  sameEntry,
} from "./contract-steps.js";
import { treeRequirements } from "./contract-tree.js";
import type { NewEntry } from "./store.js";

export type { StoreRequirement } from "./contract-steps.js";

/**
 * The contract of {@link ConsentStore}.
 *
 * @example
 * ```ts
 * import { consentStoreContract } from "@data-tika/consent/contract";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 *
 * for (const { run } of consentStoreContract) await run(createMemoryStore());
 * ```
 */
export const consentStoreContract: readonly StoreRequirement[] = [
  {
    name: "gives entries back to the byte, numbered in the order they were appended",
    run: async (store) => {
      const given = ["a", "b", "c"].map((name) => entry(name));
      await store.append(log("order"), given);
      check("appended entries wait", (await store.pending(log("order"))) === 3);
      const waiting = await store.waiting(log("order"), 2);
      check(
        "what waits is given oldest first",
        same(waiting.map(bare), given.slice(0, 2)) && waiting.every(({ index }) => index === null),
      );
      const rest = await store.waiting(log("order"), 9, waiting[1]?.key);
      check("and from behind a key on", same(rest.map(bare), given.slice(2)));
      check("nothing is numbered yet", (await store.read(log("order"), 0, 9)).length === 0);
      const frontier = await store.integrate(log("order"));
      const read = await store.read(log("order"), 0, 9);
      check("nothing waits any more", (await store.pending(log("order"))) === 0);
      check(
        "numbers run from 0",
        same(
          read.map(({ index }) => index),
          [0, 1, 2],
        ),
      );
      check(
        "columns and body are as given",
        read.every((one, i) => sameEntry(bare(one), given[i]!)),
      );
      check("the root is that of the bodies", toHex(frontierRoot(frontier)) === rootOf(given));
      check("none is numbered beside them", (await store.numberedBelow(log("order"), 3)) === 3);
      check("and none is counted behind a size", (await store.numberedBelow(log("order"), 2)) === 2);
      check("pages begin where they are asked to", (await store.read(log("order"), 1, 1))[0]?.index === 1);
    },
  },
  {
    name: "keeps the tree from one integration to the next",
    run: async (store) => {
      const given = Array.from({ length: 7 }, (_, i) => entry(`g${i}`));
      for (const one of given) {
        await store.append(log("growth"), [one]);
        await store.integrate(log("growth"));
      }
      const frontier = await store.frontier(log("growth"));
      check("the size is kept", frontier.size === 7);
      check("the root is kept", toHex(frontierRoot(frontier)) === rootOf(given));
      check("integrating nothing changes nothing", (await store.integrate(log("growth"))).size === 7);
    },
  },
  {
    name: "answers a repeated entry with the first one, and adds nothing",
    run: async (store) => {
      const first = entry("once");
      await store.append(log("again"), [first]);
      const later = { ...first, recordedAt: "2026-11-22T12:00:00.000Z", body: "later" };
      const [standing] = await store.append(log("again"), [later]);
      check(
        "the first answer stands",
        standing?.recordedAt === first.recordedAt && standing.body === first.body,
      );
      const [, twice] = await store.append(log("again"), [entry("twice"), entry("twice")]);
      check("also within one call", twice?.id === "id-twice" && (await store.pending(log("again"))) === 2);
    },
  },
  {
    name: "refuses another content under a taken key, and writes nothing of that call",
    run: async (store) => {
      await store.append(log("conflict"), [entry("taken")]);
      const other = { ...entry("taken"), digest: entry("other").digest };
      const call = store.append(log("conflict"), [entry("beside"), other]);
      await refuses("the conflict is named", "consent.idempotency_conflict", call);
      check("nothing was added", (await store.pending(log("conflict"))) === 1);
    },
  },
  {
    name: "refuses a taken identifier under another key, and writes nothing of that call",
    run: async (store) => {
      await store.append(log("identifier"), [entry("taken")]);
      const call = store.append(log("identifier"), [entry("beside"), { ...entry("taken"), key: "key-new" }]);
      await refuses("the duplicate is named", "consent.duplicate_event", call);
      check("nothing was added", (await store.pending(log("identifier"))) === 1);
    },
  },
  {
    name: "finds the entries of subjects, numbered or not, oldest first",
    run: async (store) => {
      await store.append(log("subjects"), [entry("s1", "p-1"), entry("s2", "p-2"), entry("s3", "")]);
      await store.integrate(log("subjects"));
      await store.append(log("subjects"), [entry("s4", "p-1")]);
      const found = await store.entriesOf(log("subjects"), ["p-1", ""]);
      check("those and no others", same(found.map(({ id }) => id).sort(), ["id-s1", "id-s3", "id-s4"]));
      const [old, young] = found.filter(({ subject }) => subject === "p-1");
      check("oldest first", old?.index === 0 && young?.index === null);
      const fewer = await store.entriesOf(log("subjects"), ["p-1", ""], ["id-s3", "id-s1"]);
      check(
        "without what need not be given",
        same(
          fewer.map(({ id }) => id),
          ["id-s4"],
        ),
      );
      check("nobody asked for, nobody found", (await store.entriesOf(log("subjects"), [])).length === 0);
    },
  },
  {
    name: "keeps logs apart",
    run: async (store) => {
      await store.append(log("apart-1"), [entry("same")]);
      await store.append(log("apart-2"), [entry("same")]);
      await store.integrate(log("apart-1"));
      check("one is numbered", (await store.frontier(log("apart-1"))).size === 1);
      check("the other is not", (await store.frontier(log("apart-2"))).size === 0);
      check("an unknown one is empty", (await store.frontier(log("apart-3"))).size === 0);
    },
  },
  ...treeRequirements,
  ...erasureRequirements,
  {
    name: "loses and doubles nothing when many write and integrate at once",
    run: async (store) => {
      const given = Array.from({ length: 60 }, (_, i) => entry(`w${i}`));
      const write = async (one: NewEntry, i: number) => {
        await store.append(log("race"), [one]);
        if (i % 3 === 0) await store.integrate(log("race"));
        await store.append(log("race"), [one]);
      };
      await Promise.all(given.map(write));
      const frontier = await store.integrate(log("race"));
      const read = await store.read(log("race"), 0, 100);
      check("each is there once", new Set(read.map(({ id }) => id)).size === 60 && read.length === 60);
      check(
        "numbers have no gap",
        same(
          read.map(({ index }) => index),
          given.map((_, i) => i),
        ),
      );
      check("the root is that of the order", toHex(frontierRoot(frontier)) === rootOf(read));
    },
  },
];
