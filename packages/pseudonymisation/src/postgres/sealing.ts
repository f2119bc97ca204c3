import { fromBase64url, toBase64url, utf8 } from "@data-tika/core/evidence";
import { failure } from "../failure.js";

/** Seals bytes for one place and opens them there: AES-256-GCM, a random nonce before the sealed bytes. */
export interface Sealing {
  /** The sealed bytes in base64url, bound to `place`. */
  seal(bytes: Uint8Array, place: string): Promise<string>;
  /** The bytes; fails when they were sealed for another place or changed. */
  open(sealed: string, place: string): Promise<Uint8Array>;
}

/** A sealing under one key of 32 bytes. */
export async function createSealing(key: Uint8Array): Promise<Sealing> {
  const { subtle } = globalThis.crypto;
  const name = "AES-GCM";
  const cipher = await subtle.importKey("raw", Uint8Array.from(key), name, false, ["encrypt", "decrypt"]);
  return {
    seal: async (bytes, place) => {
      const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
      const additionalData = Uint8Array.from(utf8(place));
      const sealed = await subtle.encrypt({ name, iv, additionalData }, cipher, Uint8Array.from(bytes));
      return toBase64url(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
    },
    open: async (sealed, place) => {
      try {
        const bytes = Uint8Array.from(fromBase64url(sealed));
        const additionalData = Uint8Array.from(utf8(place));
        const iv = bytes.subarray(0, 12);
        return new Uint8Array(await subtle.decrypt({ name, iv, additionalData }, cipher, bytes.subarray(12)));
      } catch (error) {
        throw failure("pseudonymisation.sealed_changed", {}, { cause: error });
      }
    },
  };
}
