import { failure } from "../failure.js";

/** Whether an Ed25519 signature is the key's over the message, by the WebCrypto that every runtime of ours has. */
export async function isSignedBy(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const [key, signed, text] = [publicKey, signature, message] as Uint8Array<ArrayBuffer>[];
  try {
    const opened = await crypto.subtle.importKey("raw", key as never, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", opened, signed as never, text as never);
  } catch (error) {
    // Without HTTPS there is no `subtle` at all. A key that is no point of the curve is another error, and our false.
    const isMissing =
      globalThis.crypto?.subtle === undefined || (error as Error).name === "NotSupportedError";
    if (isMissing) throw failure("core.no_ed25519", {}, { cause: error });
    return false;
  }
}
