import * as fc from "fast-check";
import { expect, test } from "vitest";
import { defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import { createPseudonymiser } from "../pseudonymiser.js";
import { createVersionBridge, type VersionBridgeOptions } from "./version-bridge.js";
import { openVersionBridge, sealVersionBridge } from "./version-bridge-file.js";

const key = (id: string, byte: string, status: "active" | "previous" | "retired") =>
  ({ id, secret: byte.repeat(32), status }) as const;
const before = createKeyring({ keys: [key("2025-01", "0b", "active")] });
const keyring = createKeyring({
  keys: [key("2024-01", "0a", "retired"), key("2025-01", "0b", "previous"), key("2026-01", "0c", "active")],
});
const domain = defineDomain({ name: "social-aid", scope: "person" });
const coded = (code: string) => ({ code: `pseudonymisation.${code}` });

test.each(["text", "bare"] as const)("carries pseudonyms in %s form over, and knows no others", (form) => {
  const made = (ring: typeof keyring) => createPseudonymiser({ keyring: ring, domain, kind: "cin", form });
  const values = ["ab 123456", "K45678", null, "N/A", "AB123456"];
  const bridge = createVersionBridge(values, { keyring, domain, kind: "cin", form, from: "2025-01" });
  expect({ ...bridge }).toMatchObject({ domain: "social-aid", from: "2025-01", to: "2026-01", size: 2 });
  for (const value of ["AB123456", "K45678"]) {
    expect(bridge.translate(made(before).one(value) ?? "")).toBe(made(keyring).one(value));
  }
  expect(bridge.translate(made(keyring).one("AB123456") ?? "")).toBeUndefined();
  expect(bridge.translate("AB123456")).toBeUndefined();
});

test.each([
  ["from the active key", { from: "2026-01" }, ["1"], "same_version"],
  ["from a retired key", { from: "2024-01" }, ["1"], "retired_key"],
  ["from an unknown key", { from: "2023-01" }, ["1"], "unknown_key"],
  ["over a value that is none", { kind: "cin" }, ["K1", "?!"], "not_an_identifier"],
  ["over a broken text", {}, ["\ud800"], "not_text"],
] as const)("a bridge %s is refused", (_, change, values, code) => {
  const options: VersionBridgeOptions = { keyring, domain, from: "2025-01", ...change };
  expect(() => createVersionBridge(values, options)).toThrow(expect.objectContaining(coded(code)));
});

test("comes back from its file, of any size around the border of a block", async () => {
  for (const size of [0, 1, 16_384, 16_385]) {
    const values = Array.from({ length: size }, (_, at) => `n${at}`);
    const bridge = createVersionBridge(values, { keyring, domain, from: "2025-01" });
    const { file, key } = await sealVersionBridge(bridge);
    const opened = await openVersionBridge(file, key);
    const old = createPseudonymiser({ keyring: before, domain }).many(values) as string[];
    expect(old.map(opened.translate)).toEqual(createPseudonymiser({ keyring, domain }).many(values));
    expect(JSON.stringify(opened)).toBe(JSON.stringify(bridge));
  }
});

test("is noise without its key, or when any byte was changed or cut", async () => {
  const values = Array.from({ length: 20_000 }, (_, at) => `n${at}`);
  const { file, key } = await sealVersionBridge(
    createVersionBridge(values, { keyring, domain, from: "2025-01" }),
  );
  const unreadable = coded("bridge_file_unreadable");
  const other = Buffer.alloc(32, 7).toString("base64url");
  for (const wrong of [other, "", "short", `${key}A`]) {
    await expect(openVersionBridge(file, wrong)).rejects.toMatchObject(unreadable);
  }
  const [block] = [4 + new DataView(file.buffer).getUint32(file.indexOf(10) + 1)];
  const first = file.slice(0, file.indexOf(10) + 1 + block);
  await expect(openVersionBridge(first, key)).rejects.toMatchObject(unreadable);
  await fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = file.slice();
      changed[at]! ^= change;
      await expect(openVersionBridge(changed, key)).rejects.toMatchObject(unreadable);
      await expect(openVersionBridge(file.slice(0, at), key)).rejects.toMatchObject(unreadable);
    }),
    { numRuns: 20 },
  );
});

test("a file says which keys it joins, and no pseudonym in clear", async () => {
  const bridge = createVersionBridge(["AB123456"], { keyring, domain, from: "2025-01", form: "bare" });
  const { file } = await sealVersionBridge(bridge);
  const text = Buffer.from(file).toString("latin1");
  const pseudonym = createPseudonymiser({ keyring, domain, form: "bare" }).one("AB123456") ?? "";
  expect(text).toContain('"from":"2025-01"');
  expect(text).not.toContain(pseudonym);
});
