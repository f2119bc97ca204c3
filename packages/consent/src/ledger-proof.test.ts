import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import {
  createSigner,
  fromHex,
  leafHash,
  merkleRoot,
  parseCheckpoint,
  sha256,
  utf8,
  verifyCheckpoint,
  verifyConsistency,
  verifyInclusion,
} from "@data-tika/core/evidence";
import { describe, expect, it, test } from "vitest";
import { event, notice, uuid } from "./consent.fixture.js";
import { createLedger } from "./create-ledger.js";
import { defineNotice } from "./define-notice.js";
import type { LogFile } from "./export-log.js";
import { createMemoryStore } from "./memory.js";
import { writeLog } from "./node.js";

const now = () => new Date("2026-11-21T12:00:00Z");
const origin = "social-aid.example/consent";
const signerOf = (secret: string) => createSigner({ name: origin, secret: sha256(utf8(secret)) });
const signer = signerOf("first");
const capsule = notice();

async function filled(count: number, name = origin) {
  const store = createMemoryStore();
  const own = createSigner({ name, secret: sha256(utf8("first")) });
  const ledger = createLedger({ store, origin: name, signer: own, now });
  await ledger.publish(capsule);
  await ledger.recordMany(Array.from({ length: count }, (_, i) => event("given", i, capsule)));
  return { store, ledger };
}

describe("a proof", () => {
  it("convinces who has only the published key", async () => {
    const { ledger } = await filled(300);
    await ledger.record(event("withdrawn", 900, capsule));
    for (const id of [uuid(0), uuid(299), uuid(900), capsule.digest]) {
      const { entry, index, size, hashes, checkpoint } = await ledger.prove(id);
      const verdict = verifyCheckpoint(checkpoint, { origin, keys: [signer.verifierKey] });
      if (!verdict.valid) throw new Error(verdict.because);
      const { root } = verdict.checkpoint;
      const leaf = leafHash(utf8(entry));
      expect(verifyInclusion({ leaf, index, size, proof: hashes.map(fromHex), root })).toBe(true);
      expect(entry).toContain(id === capsule.digest ? '"type":"notice"' : id);
    }
  });

  it("is not made for what was never recorded", async () => {
    const { ledger } = await filled(1);
    await expect(ledger.prove(uuid(77))).rejects.toMatchObject({ code: "consent.unknown_event" });
  });
});

describe("two checkpoints", () => {
  it("of one log are proved to be", async () => {
    const { ledger } = await filled(260);
    const old = await ledger.checkpoint();
    await ledger.recordMany(Array.from({ length: 70 }, (_, i) => event("refused", 500 + i, capsule)));
    const { hashes } = await ledger.consistency(old);
    const [from, to] = [parseCheckpoint(old), parseCheckpoint(await ledger.checkpoint())];
    expect(verifyConsistency({ from, to, proof: hashes.map(fromHex) })).toBe(true);
    expect(await ledger.consistency(old, old)).toEqual({ from: 261, to: 261, hashes: [] });
  });

  it("that cannot be of one log are refused", async () => {
    const [{ ledger }, other] = [await filled(5), await filled(0)];
    await other.ledger.recordMany(Array.from({ length: 5 }, (_, i) => event("refused", i, capsule)));
    const [old, fork] = [await ledger.checkpoint(), await other.ledger.checkpoint()];
    await expect(ledger.consistency(old, fork)).rejects.toMatchObject({ code: "consent.checkpoint_fork" });
    await ledger.recordMany([event("given", 9, capsule)]);
    await expect(ledger.consistency(fork)).rejects.toMatchObject({ code: "consent.checkpoint_fork" });
    const ahead = await ledger.checkpoint();
    await expect(other.ledger.consistency(ahead)).rejects.toMatchObject({ code: "consent.checkpoint_ahead" });
    await expect(ledger.consistency(ahead, old)).rejects.toMatchObject({ code: "consent.checkpoint_ahead" });
    const foreign = await (await filled(1, "other.example")).ledger.checkpoint();
    await expect(ledger.consistency(foreign)).rejects.toMatchObject({
      code: "consent.checkpoint_other_origin",
    });
    await expect(ledger.consistency("x")).rejects.toMatchObject({ code: "consent.invalid_checkpoint" });
  });
});

describe("an exported log", () => {
  const read = async (files: AsyncIterable<LogFile>) => {
    const all = new Map<string, Uint8Array>();
    for await (const { path, bytes } of files) all.set(path, bytes);
    return all;
  };

  it("holds entries and tiles from which anyone rebuilds the root", async () => {
    const { ledger } = await filled(599);
    const files = await read(ledger.export());
    expect([...files.keys()]).toEqual([
      "tile/entries/000",
      "tile/0/000",
      "tile/entries/001",
      "tile/0/001",
      "tile/entries/002.p/88",
      "tile/0/002.p/88",
      "tile/1/000.p/2",
      "checkpoint",
    ]);
    const leaves: Uint8Array[] = [];
    for (const [path, bytes] of files) {
      if (!path.startsWith("tile/entries/")) continue;
      for (let at = 0; at < bytes.length; ) {
        const length = bytes[at]! * 256 + bytes[at + 1]!;
        leaves.push(leafHash(bytes.slice(at + 2, at + 2 + length)));
        at += 2 + length;
      }
    }
    const { size, root } = parseCheckpoint(new TextDecoder().decode(files.get("checkpoint")));
    expect([leaves.length, merkleRoot(leaves)]).toEqual([size, root]);
    expect(files.get("tile/0/001")?.slice(0, 32)).toEqual(leaves[256]);
    expect(files.get("tile/1/000.p/2")?.slice(32)).toEqual(merkleRoot(leaves.slice(256, 512)));
  });

  it("becomes a folder, and is brought up to date", async () => {
    const { ledger } = await filled(3);
    const folder = await mkdtemp(`${tmpdir()}/log-`);
    expect(await writeLog(`${folder}/log`, ledger.export())).toBe(3);
    await ledger.recordMany([event("withdrawn", 50, capsule)]);
    await writeLog(`${folder}/log`, ledger.export());
    expect((await readdir(`${folder}/log/tile/0/000.p`)).sort()).toEqual(["4", "5"]);
    expect(await readFile(`${folder}/log/checkpoint`, "utf8")).toBe(await ledger.checkpoint());
    await rm(folder, { recursive: true });
  });

  it("is not made of a store that lost a tile or an entry", async () => {
    const { store } = await filled(3);
    const over = (change: object) => createLedger({ store: { ...store, ...change }, origin, now });
    const lost = { code: "consent.invalid_log" };
    await expect(read(over({ tiles: async () => [undefined] }).export())).rejects.toMatchObject(lost);
    await expect(read(over({ read: async () => [] }).export())).rejects.toMatchObject(lost);
  });
});

describe("a new key", () => {
  it("is trusted by who trusts the one before", async () => {
    const { store, ledger } = await filled(2);
    const [second, third] = [signerOf("second"), signerOf("third")];
    await ledger.rotateKey(second);
    await ledger.rotateKey(third);
    const all = [signer, second, third].map(({ verifierKey }) => verifierKey);
    expect(await ledger.keys([signer.verifierKey])).toEqual(all);
    expect(await ledger.keys([second.verifierKey])).toEqual(all.slice(1));
    const checkpoint = await ledger.checkpoint();
    expect(verifyCheckpoint(checkpoint, { origin, keys: [third.verifierKey] }).valid).toBe(true);
    const options = { checkpoint, keys: [signer.verifierKey] };
    const auditor = createLedger({ store, origin, now });
    expect(await auditor.verify(options)).toMatchObject({ intact: true, size: 5, proved: 5 });
    expect((await auditor.verify({ ...options, keys: [signerOf("x").verifierKey] })).intact).toBe(false);
  });

  it("leaves what the old one signed believed, also by the ledger that changed it", async () => {
    const { store, ledger } = await filled(2);
    const yesterday = await ledger.checkpoint();
    const second = signerOf("second");
    await ledger.rotateKey(second);
    const today = await ledger.checkpoint();
    expect(await ledger.keys()).toEqual([signer.verifierKey, second.verifierKey]);
    expect(await ledger.verify({ checkpoint: yesterday })).toMatchObject({ intact: true, proved: 3 });
    expect(await ledger.verify({ checkpoint: today })).toMatchObject({ intact: true, proved: 4 });
    // Made anew with the second key, it has to be told of the first: nothing in the log says who came before.
    const anew = createLedger({ store, origin, signer: second, now });
    expect((await anew.verify({ checkpoint: yesterday })).findings).toEqual([{ code: "checkpoint-refused" }]);
    const keys = [signer.verifierKey];
    expect(await anew.verify({ checkpoint: yesterday, keys })).toMatchObject({ intact: true, proved: 3 });
    expect(await anew.verify({ checkpoint: today, keys })).toMatchObject({ intact: true, proved: 4 });
  });

  it("ends the word of the old one: it signs no later tree, and hands nothing over any more", async () => {
    const { store, ledger } = await filled(2);
    const [second, stolen] = [signerOf("second"), signerOf("stolen")];
    await ledger.rotateKey(second);
    const thief = createLedger({ store, origin, signer, now });
    const keys = [signer.verifierKey];
    const late = await thief.checkpoint();
    expect((await ledger.verify({ checkpoint: late, keys })).findings).toEqual([
      { code: "checkpoint-refused" },
    ]);
    await thief.rotateKey(stolen);
    expect(await ledger.keys()).toEqual([signer.verifierKey, second.verifierKey]);
    const later = await thief.checkpoint();
    expect((await ledger.verify({ checkpoint: later, keys })).intact).toBe(false);
    expect(await ledger.verify({ checkpoint: await ledger.checkpoint(), keys })).toMatchObject({ proved: 5 });
  });

  it("may be the old one again", async () => {
    const { ledger } = await filled(0);
    const second = signerOf("second");
    await ledger.rotateKey(second);
    const between = await ledger.checkpoint();
    await ledger.rotateKey(signer);
    const after = await ledger.checkpoint();
    for (const checkpoint of [between, after])
      expect((await ledger.verify({ checkpoint })).intact).toBe(true);
    expect(await ledger.keys()).toEqual([signer.verifierKey, second.verifierKey]);
  });

  it("signs what is signed while the log is handed over, as soon as the tree holds that it was", async () => {
    const { store } = await filled(1);
    const slow = {
      ...store,
      append: async (...given: Parameters<typeof store.append>) => {
        const standing = await store.append(...given);
        await store.integrate(origin);
        await new Promise((resume) => setTimeout(resume, 5));
        return standing;
      },
    };
    const ledger = createLedger({ store: slow, origin, signer, now });
    const rotated = ledger.rotateKey(signerOf("second"));
    await new Promise((resume) => setTimeout(resume, 1));
    const checkpoint = await ledger.checkpoint();
    await rotated;
    expect(await ledger.verify({ checkpoint })).toMatchObject({ intact: true, proved: 3 });
  });

  it("has the name of its log, as the first one has", async () => {
    const { store, ledger } = await filled(0);
    const foreign = createSigner({ name: "other.example", secret: sha256(utf8("x")) });
    const refused = { code: "consent.invalid_option", fields: { option: "signer" } };
    await expect(ledger.rotateKey(foreign)).rejects.toMatchObject(refused);
    expect(() => createLedger({ store, origin, signer: foreign, now })).toThrow(
      expect.objectContaining(refused),
    );
  });

  it("is not trusted on its own word, nor on that of another log", async () => {
    const { store, ledger } = await filled(0);
    const stranger = signerOf("stranger");
    await createLedger({ store, origin, signer: stranger, now }).rotateKey(signerOf("theirs"));
    expect(await ledger.keys()).toEqual([signer.verifierKey]);
    const unsigned = createLedger({ store, origin, now });
    await expect(unsigned.rotateKey(stranger)).rejects.toMatchObject({ code: "consent.invalid_option" });
  });
});

test("an entry that no tiled log could hold is refused", async () => {
  const long = notice();
  const text = { fr: "é".repeat(40_000) };
  const { version: _, ...rest } = long.notice;
  const { ledger } = await filled(0);
  await expect(ledger.publish(defineNotice({ ...rest, text }))).rejects.toMatchObject({
    code: "consent.entry_too_large",
  });
});
