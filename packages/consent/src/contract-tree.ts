import {
  frontierRoot,
  inclusionProof,
  inclusionRanges,
  leafHash,
  toHex,
  utf8,
} from "@data-tika/core/evidence";
import {
  check,
  entry,
  log,
  refuses,
  rootOf,
  type StoreRequirement,
  same,
  sameEntry,
} from "./contract-steps.js";
import { rangeHashes } from "./tiles.js";

/** What a store must do about its tree. */
export const treeRequirements: readonly StoreRequirement[] = [
  {
    name: "appends and numbers many in one step, behind what waits, and answers as one by one",
    run: async (store) => {
      const name = log("many");
      await store.append(name, [entry("m0")]);
      const given = Array.from({ length: 300 }, (_, i) => entry(`m${i + 1}`));
      const standing = await store.appendMany(name, given);
      check(
        "all are given back",
        standing.every((one, i) => sameEntry(one, given[i]!)),
      );
      const read = await store.read(name, 0, 400);
      check("what waited comes first", read[0]?.id === "id-m0" && read.length === 301);
      check(
        "the root is that of the order",
        toHex(frontierRoot(await store.frontier(name))) === rootOf(read),
      );
      const later = { ...entry("m1"), recordedAt: "2026-11-22T12:00:00.000Z" };
      const [first, fresh] = await store.appendMany(name, [later, entry("m301")]);
      check("the first answer stands", first?.recordedAt === given[0]?.recordedAt && fresh?.id === "id-m301");
      check("only what is new is added", (await store.frontier(name)).size === 302);
      const taken = { ...entry("m1"), digest: entry("other").digest };
      await refuses("a conflict is named", "consent.idempotency_conflict", store.appendMany(name, [taken]));
      check("nothing is nothing", (await store.appendMany(name, [])).length === 0);
    },
  },
  {
    name: "keeps the tiles that proofs are made of, and finds an entry by its identifier",
    run: async (store) => {
      const name = log("tiles");
      const given = Array.from({ length: 520 }, (_, i) => entry(`t${i}`));
      await store.appendMany(name, given.slice(0, 300));
      await store.append(name, given.slice(300));
      check("what waits is found too", (await store.find(name, "id-t400"))?.index === null);
      await store.integrate(name);
      check("and has its number then", (await store.find(name, "id-t400"))?.index === 400);
      check("an unknown one is not", (await store.find(name, "id-x")) === undefined);
      const leaves = given.map(({ body }) => leafHash(utf8(body)));
      for (const index of [0, 255, 256, 519]) {
        const ranges = inclusionRanges(index, 520);
        const proof = (await rangeHashes((places) => store.tiles(name, places), ranges)).map(toHex);
        check(`the proof of ${index} is right`, same(proof, inclusionProof(leaves, index).map(toHex)));
      }
      const [last, behind, first] = await store.tiles(
        name,
        [2, 3, 0].map((index) => ({ level: 0, index })),
      );
      check(
        "tiles come in the order they were asked for",
        last?.length === 8 * 32 && first?.length === 256 * 32,
      );
      check("no tile stands behind the end", behind === undefined);
    },
  },
];
