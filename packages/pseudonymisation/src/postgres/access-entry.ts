import * as z from "zod";
import { failure } from "../failure.js";

const common = {
  /** Version of this shape. */
  version: z.literal(1),
  /** When, RFC 3339 in UTC. */
  at: z.iso.datetime({ offset: true }),
  /** Who did it. */
  actor: z.string().min(1),
  /** What for. */
  reason: z.string().min(1),
};

/** Shape of an entry of the log: a use of a bridge, a re-identification, an erasure. */
export const accessEntrySchema = z.discriminatedUnion("act", [
  z.strictObject({
    ...common,
    /** Pseudonyms were carried to another domain. */
    act: z.literal("bridge"),
    /** Domain the pseudonyms came from. */
    from: z.string(),
    /** Domain they were carried to. */
    to: z.string(),
    /** Id of the key of the pseudonyms that were given out. */
    key: z.string(),
    /** How many were asked for. */
    count: z.int().min(0),
    /** SHA-256 of the pseudonyms of `from`. */
    digest: z.string(),
  }),
  z.strictObject({
    ...common,
    /** The values behind pseudonyms were shown. */
    act: z.literal("reidentify"),
    /** Domain of the pseudonyms. */
    domain: z.string(),
    /** Who agreed to it, another person than the actor. */
    secondPerson: z.string().min(1).exactOptional(),
    /** The pseudonyms that were asked for, found or not. */
    pseudonyms: z.array(z.string()).readonly(),
  }),
  z.strictObject({
    ...common,
    /** Keys of subjects were destroyed. Whose is not said: it could not be said any more. */
    act: z.literal("erase"),
    /** Domain of the keys. */
    domain: z.string(),
    /** How many were destroyed. */
    count: z.int().min(0),
  }),
]);

/** An entry of the log. */
export type AccessEntry = z.infer<typeof accessEntrySchema>;

/** Who does something that is logged, and what for. */
export interface AccessReason {
  /** What it is done for, such as the number of a file. */
  readonly reason: string;
  /** Who does it. */
  readonly actor: string;
}

/** Refuses what has no reason or no actor. */
export function requireReason({ reason, actor }: AccessReason): void {
  for (const text of [reason, actor]) {
    if (typeof text !== "string" || text.trim() === "") throw failure("pseudonymisation.reason_missing");
  }
}
