import * as z from "zod";
import { instantSchema, pseudonymSchema, slugSchema } from "./consent-purpose.js";

/** SHA-256 of something that is kept elsewhere, hexadecimal. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What makes somebody a legal representative, Family Code articles 231 and 232. */
export const qualitySchema = z.enum([
  "father",
  "mother",
  "named-guardian",
  "court-appointed",
  "institution-in-charge",
]);

/** A legal representative: pseudonym and quality. */
export const representativeShape = {
  /** Pseudonym of the representative. */
  id: pseudonymSchema,
  /** What makes this person the legal representative. */
  quality: qualitySchema,
};

/** Who acts: the person, a legal representative, or somebody the person gave a mandate. */
export const actorSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    /** The person. */
    kind: z.literal("self"),
  }),
  z.strictObject({
    /** A legal representative. */
    kind: z.literal("representative"),
    ...representativeShape,
  }),
  z.strictObject({
    /** A special proxy. That a consent asks for what decree article 36 asks of requests is our reading. */
    kind: z.literal("mandate"),
    /** Pseudonym of the proxy. */
    id: pseudonymSchema,
    /** The purposes the mandate is for. */
    purposes: z.array(slugSchema).min(1),
    /** When the mandate ends, RFC 3339 with an offset; the proxy acts before it. */
    until: instantSchema,
    /** SHA-256 of the mandate, which is kept elsewhere. */
    proof: digestSchema,
  }),
]);

/** Who acts: the person, a legal representative, or a proxy. */
export type ConsentActor = z.infer<typeof actorSchema>;

/** How it is known that the person was informed before: article 5 asks for it, and spares who already knew. */
export const informedSchema = z.discriminatedUnion("by", [
  z.strictObject({
    /** A notice was shown and recorded. */
    by: z.literal("shown"),
    /** Identifier of the event of kind `shown`. */
    event: z.uuid(),
  }),
  z.strictObject({
    /** The person knew already. */
    by: z.literal("already-informed"),
    /** SHA-256 of the proof, which is kept elsewhere. */
    proof: digestSchema,
  }),
  z.strictObject({
    /** Nothing shows it: taken over from older records. It is kept, and never permits anything. */
    by: z.literal("legacy"),
  }),
]);

/** How the person was asked, before the answers were final, whether they oppose: decree articles 43 and 44. */
export const oppositionSchema = z.discriminatedUnion("asked", [
  z.strictObject({
    /** The form itself asks, before its final validation: article 43. */
    asked: z.literal("in-form"),
  }),
  z.strictObject({
    /** The person was asked before the collection ended: article 44, which wants the proof kept. */
    asked: z.literal("before-end"),
    /** SHA-256 of the proof, which is kept elsewhere. */
    proof: digestSchema,
  }),
]);
