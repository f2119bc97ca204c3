import type { Signer } from "@data-tika/core/evidence";
import type { ConsentStore } from "./store.js";
import type { ConsentVault } from "./vault.js";

/** What a ledger is made of. */
export interface LedgerOptions {
  /** Where it keeps its log. */
  readonly store: ConsentStore;
  /** Name of its log, best a domain and a path such as `social-aid.example/consent`; one a tenant. */
  readonly origin: string;
  /** Signs checkpoints; they are unsigned without it. Its name is the origin. */
  readonly signer?: Signer;
  /** Encrypts the personal parts of events; without it there are none. */
  readonly vault?: ConsentVault;
  /**
   * Within how many seconds of its recording an event is in the tree, a whole number up to 86,400. With it, `receipt`
   * waits for no integration: it promises the proof, and somebody has to call `checkpoint` at least that often. Without
   * it, `receipt` integrates first and never promises.
   */
  readonly mergeDelay?: number;
  /** The clock. */
  readonly now: () => Date;
}
