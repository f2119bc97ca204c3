import { failure } from "../failure.js";
import { fromBase64, toBase64 } from "./base64.js";
import { toHex, utf8 } from "./bytes.js";
import type { Signer } from "./signer.js";
import { isKeyName, parseVerifierKey } from "./verifier-key.js";

/** The state of a log: what is signed, published and kept outside it. */
export interface Checkpoint {
  /** Name of the log, such as `social-aid.example/consent`. */
  readonly origin: string;
  /** Number of leaves. */
  readonly size: number;
  /** Root hash of the Merkle tree, 32 bytes. */
  readonly root: Uint8Array;
}

/** One signature line under a note. */
export interface NoteSignature {
  /** Name of the key. */
  readonly name: string;
  /** Key ID, 8 hexadecimal characters. */
  readonly id: string;
  /** The signature. */
  readonly signature: Uint8Array;
}

/** A checkpoint read from text. Its signatures are not verified yet. */
export interface ParsedCheckpoint extends Checkpoint {
  /** Lines behind the root hash; not auditable by others, so usually none. */
  readonly extensions: readonly string[];
  /** The part that the signatures are over. */
  readonly text: string;
  /** All signatures, those of unknown keys too. */
  readonly signatures: readonly NoteSignature[];
}

/**
 * A checkpoint as text, signed by each signer.
 *
 * @param checkpoint - The state of the log.
 * @param signers - Who signs; the log's own key first. Without one the text can be kept, but proves less.
 * @returns A C2SP checkpoint.
 * @throws {@link DataTikaError} `core.invalid_checkpoint` when origin, size or root cannot stand in a checkpoint.
 * @example
 * ```ts
 * import { createSigner, formatCheckpoint, merkleRoot, sha256, utf8 } from "@data-tika/core/evidence";
 *
 * const signer = createSigner({ name: "log.example", secret: sha256(utf8("example only")) });
 * const note = formatCheckpoint({ origin: "log.example", size: 0, root: merkleRoot([]) }, [signer]);
 * note.split("\n")[2]; // => 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
 * ```
 * @see C2SP tlog-checkpoint, "Note text"
 */
export function formatCheckpoint(checkpoint: Checkpoint, signers: readonly Signer[] = []): string {
  const { origin, size, root } = checkpoint;
  if (!isLine(origin)) throw failure("core.invalid_checkpoint", { line: 1 });
  if (!Number.isSafeInteger(size) || size < 0) throw failure("core.invalid_checkpoint", { line: 2 });
  if (root.length !== 32) throw failure("core.invalid_checkpoint", { line: 3 });
  const text = `${origin}\n${size}\n${toBase64(root)}\n`;
  return `${text}\n${signers.map((signer) => signatureLine(signer, text)).join("")}`;
}

/**
 * Reads a checkpoint. It says nothing on who signed it: that is {@link verifyCheckpoint}.
 *
 * @param note - The text of a checkpoint.
 * @returns Its parts.
 * @throws {@link DataTikaError} `core.invalid_checkpoint` with the number of the first line that is wrong.
 * @example
 * ```ts
 * import { formatCheckpoint, merkleRoot, parseCheckpoint } from "@data-tika/core/evidence";
 *
 * const note = formatCheckpoint({ origin: "log.example", size: 0, root: merkleRoot([]) });
 * parseCheckpoint(note).size; // => 0
 * parseCheckpoint("log.example\n007\n"); // throws core.invalid_checkpoint
 * ```
 * @see C2SP signed-note, "Format"
 */
export function parseCheckpoint(note: string): ParsedCheckpoint {
  const split = note.lastIndexOf("\n\n");
  const head = split < 0 ? [note] : note.slice(0, split).split("\n");
  const [origin = "", size = "", root = "", ...extensions] = head;
  const wrong = head.findIndex((line) => !isLine(line));
  if (wrong >= 0) throw failure("core.invalid_checkpoint", { line: wrong + 1 });
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size)))
    throw failure("core.invalid_checkpoint", { line: 2 });
  const lines = note.slice(split + 2).split("\n");
  if (lines.pop() !== "") throw failure("core.invalid_checkpoint", { line: head.length + 2 + lines.length });
  return {
    origin,
    size: Number(size),
    root: decode(root, 32, 3),
    extensions,
    text: note.slice(0, split + 1),
    signatures: lines.map((line, i) => parseSignature(line, head.length + 2 + i)),
  };
}

function signatureLine(signer: Signer, text: string): string {
  const { name, id } = parseVerifierKey(signer.verifierKey);
  const signature = signer.sign(utf8(text));
  const idBytes = [0, 2, 4, 6].map((at) => Number.parseInt(id.slice(at, at + 2), 16));
  return `— ${name} ${toBase64(new Uint8Array([...idBytes, ...signature]))}\n`;
}

function parseSignature(text: string, line: number): NoteSignature {
  const [, name, encoded] = /^— (\S+) (\S+)$/.exec(text) ?? [];
  if (name === undefined || encoded === undefined || !isKeyName(name))
    throw failure("core.invalid_checkpoint", { line });
  const bytes = decode(encoded, undefined, line);
  if (bytes.length < 5) throw failure("core.invalid_checkpoint", { line });
  return { name, id: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

function decode(text: string, length: number | undefined, line: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = fromBase64(text);
  } catch {
    throw failure("core.invalid_checkpoint", { line });
  }
  if (length !== undefined && bytes.length !== length) throw failure("core.invalid_checkpoint", { line });
  return bytes;
}

function isLine(text: string): boolean {
  return text !== "" && !/[\p{Cc}\p{Surrogate}]/u.test(text);
}
