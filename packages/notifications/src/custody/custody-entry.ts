import * as z from "zod";
import { instant } from "../filing/identity.js";
import { sha256 } from "../filing/text.js";

/** One act on a proof. Each entry holds the hash of the one before it. */
export const custodyEntrySchema = z.strictObject({
  sequence: z.int().min(1),
  at: instant,
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
  evidence: sha256,
  previous: sha256,
  hash: sha256,
});

/** One act on a proof. */
export interface CustodyEntry {
  /** Position in the log, from 1. */
  sequence: number;
  /** When. */
  at: string;
  /** By whom, by function, never by name. */
  by:
    | "victim"
    | "association-desk"
    | "association-counsel"
    | "expert"
    | "bailiff"
    | "cndp"
    | "police"
    | "prosecutor";
  /** What was done. */
  action:
    | "collected"
    | "received"
    | "hashed"
    | "timestamped"
    | "transferred"
    | "accessed"
    | "sealed"
    | "released"
    | "destroyed";
  /** SHA-256 of the proof. */
  evidence: string;
  /** Hash of the entry before; sixty-four zeros in the first. */
  previous: string;
  /** SHA-256 of the canonical JSON of the entry without this field. */
  hash: string;
}
