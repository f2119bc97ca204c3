import { fromBase64url, toBase64url, utf8 } from "@data-tika/core/evidence";
import * as z from "zod";
import { failure } from "../failure.js";
import { bridgeOf, pairsOf, type VersionBridge } from "./version-bridge.js";

/** A bridge as a file, and the key without which the file is noise. */
export interface SealedVersionBridge {
  /** The bytes of the file. */
  readonly file: Uint8Array<ArrayBuffer>;
  /** The key in base64url: 32 random bytes that seal this file alone. Keep it apart from the file. */
  readonly key: string;
}

const headSchema = z.strictObject({
  format: z.literal("data-tika version bridge"),
  version: z.literal(1),
  domain: z.string(),
  from: z.string(),
  to: z.string(),
  size: z.int().min(0),
});
const pairsInBlock = 16_384;
const name = "AES-GCM";

/**
 * A bridge between versions as a file sealed under a key of its own.
 *
 * To destroy the bridge, destroy the key: every copy and every backup of the file is noise from then on, and old and
 * new pseudonyms can no longer be joined through it. Blocks of AES-256-GCM, each bound to the head of the file, its
 * place, and to whether it is the last.
 *
 * @param bridge - The bridge. Not changed.
 * @returns The file and its key.
 * @example
 * ```ts
 * import { createKeyring, createVersionBridge, defineDomain, generateKey } from "@data-tika/pseudonymisation";
 * import { openVersionBridge, sealVersionBridge } from "@data-tika/pseudonymisation";
 *
 * const keyring = createKeyring({ keys: [{ ...generateKey("2025-01"), status: "previous" }, generateKey("2026-01")] });
 * const domain = defineDomain({ name: "social-aid", scope: "person" });
 * const bridge = createVersionBridge(["AB123456", "K45678"], { keyring, domain, kind: "cin", from: "2025-01" });
 * const { file, key } = await sealVersionBridge(bridge);
 * (await openVersionBridge(file, key)).size; // => 2
 * await openVersionBridge(file, String(generateKey("other").secret)); // throws pseudonymisation.bridge_file_unreadable
 * ```
 */
export async function sealVersionBridge(bridge: VersionBridge): Promise<SealedVersionBridge> {
  const { domain, from, to, size } = bridge;
  const head = utf8(
    `${JSON.stringify({ format: "data-tika version bridge", version: 1, domain, from, to, size })}\n`,
  );
  const secret = globalThis.crypto.getRandomValues(new Uint8Array(32));
  const cipher = await importKey(secret, "encrypt");
  const pairs = [...pairsOf(bridge)];
  const parts: Uint8Array[] = [head];
  const blocks = Math.max(1, Math.ceil(pairs.length / pairsInBlock));
  for (let block = 0; block < blocks; block++) {
    const lines = pairs
      .slice(block * pairsInBlock, (block + 1) * pairsInBlock)
      .map((pair) => `${pair.join(" ")}\n`);
    const content = Uint8Array.from(utf8(lines.join("")));
    // The key seals this file only, so the place of a block can be its nonce.
    const bound = { name, iv: nonce(block), additionalData: boundTo(head, block === blocks - 1) };
    const sealed = new Uint8Array(await globalThis.crypto.subtle.encrypt(bound, cipher, content));
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, sealed.length);
    parts.push(length, sealed);
  }
  return { file: concatenated(parts), key: toBase64url(secret) };
}

/**
 * The bridge in a file.
 *
 * @param file - The bytes that `sealVersionBridge` gave.
 * @param key - The key that came with them.
 * @returns The bridge.
 * @throws {@link DataTikaError} `pseudonymisation.bridge_file_unreadable` when the key is another one, or the file was
 *   changed or cut.
 */
export async function openVersionBridge(file: Uint8Array, key: string): Promise<VersionBridge> {
  try {
    const cipher = await importKey(Uint8Array.from(fromBase64url(key)), "decrypt");
    const end = file.indexOf(0x0a) + 1;
    const head = Uint8Array.from(file.subarray(0, end));
    const { format: _, version: _version, ...facts } = headSchema.parse(JSON.parse(decode(head)));
    const pairs = new Map<string, string>();
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let at = end, block = 0; at < file.length; block++) {
      const next = at + 4 + view.getUint32(at);
      if (next > file.length) throw new RangeError("the file is cut");
      const bound = { name, iv: nonce(block), additionalData: boundTo(head, next === file.length) };
      const sealed = Uint8Array.from(file.subarray(at + 4, next));
      const lines = decode(new Uint8Array(await globalThis.crypto.subtle.decrypt(bound, cipher, sealed)));
      for (const line of lines.split("\n")) {
        const [old = "", young = ""] = line.split(" ");
        if (old !== "") pairs.set(old, young);
      }
      at = next;
    }
    if (pairs.size !== facts.size) throw new RangeError("pairs are missing");
    return bridgeOf(facts, pairs);
  } catch (error) {
    throw failure("pseudonymisation.bridge_file_unreadable", {}, { cause: error });
  }
}

function importKey(secret: Uint8Array<ArrayBuffer>, use: "encrypt" | "decrypt") {
  return globalThis.crypto.subtle.importKey("raw", secret, name, false, [use]);
}

function nonce(block: number): Uint8Array<ArrayBuffer> {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, block);
  return iv;
}

function boundTo(head: Uint8Array, last: boolean): Uint8Array<ArrayBuffer> {
  return concatenated([head, Uint8Array.of(last ? 1 : 0)]);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
