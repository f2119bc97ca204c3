import type { Frontier } from "@data-tika/core/evidence";
import type { TilePlace } from "./tiles.js";

/** One entry as the ledger hands it to a store. All of it but `body` can be read from `body`. */
export interface NewEntry {
  /** Idempotency key, unique in its log. */
  readonly key: string;
  /** Identifier of the event, or digest of the notice; unique in its log. */
  readonly id: string;
  /** Pseudonym the entry is found by; empty for a notice. */
  readonly subject: string;
  /** When it was recorded, RFC 3339. */
  readonly recordedAt: string;
  /** SHA-256 of the content, hexadecimal. */
  readonly digest: string;
  /** Canonical JSON; its bytes are the leaf of the tree. Opaque to the store, kept to the byte. */
  readonly body: string;
}

/** One entry as a store gives it back. */
export interface StoredEntry extends NewEntry {
  /** Its number in the log, from 0; `null` until it is integrated. */
  readonly index: number | null;
}

/** The personal part of an entry on its way into a store. */
export interface NewPart {
  /** The part, encrypted. */
  readonly sealed: string;
  /** The wrapped key it was encrypted with. */
  readonly wrapped: string;
  /** Whether that key was made for this part, as the person had none; otherwise it must still stand. */
  readonly isNewKey: boolean;
}

/** One entry, and what stands beside the log for it. */
export interface PersonalEntry extends StoredEntry {
  /** Its personal part, encrypted, and the person it is kept for; nothing where there is none. */
  readonly part: { readonly sealed: string; readonly subject: string } | undefined;
  /** The wrapped key of the person; nothing where there is none. */
  readonly wrapped: string | undefined;
}

/**
 * Where a ledger keeps its logs. Anyone's store will do that passes `consentStoreContract` of `./contract`.
 *
 * Appending and numbering are two steps, so that writers never wait for each other's place in the tree, and what is
 * appended is safe even if the second step never comes: the next one takes it up.
 */
export interface ConsentStore {
  /**
   * Adds entries, all or none, without numbering them.
   *
   * @param log - Name of the log.
   * @param entries - In the order they shall be numbered in.
   * @returns For each of them the entry that now stands under its key: itself, or the one that was there before.
   * @throws {@link DataTikaError} `consent.idempotency_conflict` when a key is taken by another digest.
   * @throws {@link DataTikaError} `consent.duplicate_event` when an identifier is taken under another key.
   */
  append(log: string, entries: readonly NewEntry[]): Promise<readonly NewEntry[]>;
  /**
   * Adds entries as `append` does and numbers them with everything that waits, in one step: for many at once.
   *
   * @param log - Name of the log.
   * @param entries - In the order they shall be numbered in.
   * @returns As `append`.
   * @throws {@link DataTikaError} the codes of `append`.
   */
  appendMany(log: string, entries: readonly NewEntry[]): Promise<readonly NewEntry[]>;
  /**
   * Numbers all appended entries and adds them to the tree and its tiles, one integrator at a time.
   *
   * @param log - Name of the log.
   * @returns The right edge of the tree.
   */
  integrate(log: string): Promise<Frontier>;
  /**
   * The right edge of the tree as it was last written.
   *
   * @param log - Name of the log.
   */
  frontier(log: string): Promise<Frontier>;
  /**
   * Tiles of the tree, as C2SP tlog-tiles cuts it.
   *
   * @param log - Name of the log.
   * @param places - Level and number of each.
   * @returns For each place its hashes, 32 bytes each, one after the other, or nothing where there is no tile; the
   *   rightmost tile of a level may still grow.
   */
  tiles(log: string, places: readonly TilePlace[]): Promise<readonly (Uint8Array | undefined)[]>;
  /**
   * The entry of an identifier, numbered or not.
   *
   * @param log - Name of the log.
   * @param id - Identifier of the event, or digest of the notice.
   */
  find(log: string, id: string): Promise<StoredEntry | undefined>;
  /**
   * Numbered entries in order.
   *
   * @param log - Name of the log.
   * @param from - Number of the first.
   * @param limit - How many at most.
   */
  read(log: string, from: number, limit: number): Promise<readonly StoredEntry[]>;
  /**
   * How many entries have a number below a size: just as many as the size says, unless somebody put more beside them.
   *
   * @param log - Name of the log.
   * @param size - A size that the tree has had.
   */
  numberedBelow(log: string, size: number): Promise<number>;
  /**
   * Entries that wait to be numbered, oldest first.
   *
   * @param log - Name of the log.
   * @param limit - How many at most.
   * @param after - Key of the entry behind which to begin; from the oldest when left out.
   */
  waiting(log: string, limit: number, after?: string): Promise<readonly StoredEntry[]>;
  /**
   * All entries of some subjects: those that have a number in its order, then those that wait, oldest first. One look-up
   * in an index.
   *
   * @param log - Name of the log.
   * @param subjects - Pseudonyms; the empty one stands for the notices.
   * @param without - Identifiers of entries that need not be given again; none when left out.
   */
  entriesOf(
    log: string,
    subjects: readonly string[],
    without?: readonly string[],
  ): Promise<readonly StoredEntry[]>;
  /**
   * The entries of some subjects as `entriesOf` gives them, each with what is kept of its personal part: all of it as it
   * was at one instant.
   *
   * @param log - Name of the log.
   * @param subjects - Pseudonyms.
   */
  personalOf(log: string, subjects: readonly string[]): Promise<readonly PersonalEntry[]>;
  /**
   * The wrapped key of a person.
   *
   * @param log - Name of the log.
   * @param subject - Pseudonym of the person.
   */
  subjectKey(log: string, subject: string): Promise<string | undefined>;
  /**
   * Adds an entry together with its personal part and, where it is the first, the key of the person: all or nothing, and
   * either wholly before or wholly after an erasure of the person.
   *
   * @param log - Name of the log.
   * @param entry - The entry.
   * @param part - The part, and the key it was sealed with.
   * @returns As `append`; nothing, and nothing is written, when it is not that key that stands for the person now.
   * @throws {@link DataTikaError} the codes of `append`.
   */
  appendSealed(log: string, entry: NewEntry, part: NewPart): Promise<NewEntry | undefined>;
  /**
   * Removes the key and all sealed parts of a person and appends the entry that says so, all or nothing.
   *
   * @param log - Name of the log.
   * @param subject - Pseudonym of the person.
   * @param entry - The entry.
   */
  erase(log: string, subject: string, entry: NewEntry): Promise<void>;
  /**
   * How many entries wait to be numbered.
   *
   * @param log - Name of the log.
   */
  pending(log: string): Promise<number>;
}
