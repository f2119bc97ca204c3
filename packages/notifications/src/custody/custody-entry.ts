import * as z from "zod";
import { instant } from "../filing/identity.js";
import { sha256 } from "../filing/text.js";

/** One act on a proof. Each entry holds the hash of the one before it. */
export const custodyEntrySchema = z.strictObject({
  /** Position in the log, from 1. */
  sequence: z.int().min(1),
  /** When. */
  at: instant,
  /** By whom, by function, never by name. */
  by: z.enum([
    "victim",
    "association-desk",
    "association-counsel",
    "expert",
    "bailiff",
    "cndp",
    "police",
    "prosecutor",
  ]),
  /** What was done. */
  action: z.enum([
    "collected",
    "received",
    "hashed",
    "timestamped",
    "transferred",
    "accessed",
    "sealed",
    "released",
    "destroyed",
  ]),
  /** SHA-256 of the proof. */
  evidence: sha256,
  /** Hash of the entry before; sixty-four zeros in the first. */
  previous: sha256,
  /** SHA-256 of the canonical JSON of the entry without this field. */
  hash: sha256,
});

/** One act on a proof. */
export interface CustodyEntry extends z.infer<typeof custodyEntrySchema> {}
