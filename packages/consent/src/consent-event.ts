import * as z from "zod";
import { instantSchema, noticeLanguages, slugSchema } from "./consent-purpose.js";
import type { NoticeCapsule } from "./notice.js";

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Who acts: the person, or a legal representative with the quality of Family Code articles 231 and 232. */
export const actorSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    /** The person. */
    kind: z.literal("self"),
  }),
  z.strictObject({
    /** A legal representative. */
    kind: z.literal("representative"),
    /** Pseudonym of the representative. */
    id: z.string().min(1).max(200),
    /** What makes this person the legal representative. */
    quality: z.enum(["father", "mother", "named-guardian", "court-appointed", "institution-in-charge"]),
  }),
]);

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
]);

const common = {
  /** Version of this shape. */
  version: z.literal(1),
  /** Identifier chosen by the caller, unique in the ledger. */
  id: z.uuid(),
  /** Pseudonym of the person; never a name, an e-mail address or a national number. */
  subject: z.string().min(1).max(200),
  /** Digest of the notice it is about. */
  notice: digestSchema,
  /** When it happened, RFC 3339 with an offset. When it was recorded is the ledger's to say. */
  at: instantSchema,
  /** How it was captured. */
  capture: z.enum(["web", "app", "paper", "voice", "counter", "sms"]),
  /** Groups the events of one act, such as one form with three boxes. */
  act: z.uuid().optional(),
};

const answer = {
  ...common,
  /** The purpose answered to. */
  purpose: slugSchema,
  /** The channel answered to, where the purpose asks for each. */
  channel: slugSchema.optional(),
};

const opening = {
  ...answer,
  /** Who acts. */
  by: actorSchema,
  /** Language the notice was read in. */
  language: z.enum(noticeLanguages),
  /** `express` is what articles 21 and 57 ask for sensitive data; `indubitable` is what article 4 asks always. */
  strength: z.enum(["express", "indubitable"]),
  /** How it is known that the person was informed before. */
  informed: informedSchema,
};

/** One thing that happened to a consent. Events are evidence: appended, never edited. */
export const consentEventSchema = z.discriminatedUnion("kind", [
  /** The notice was really shown. */
  z.strictObject({ kind: z.literal("shown"), ...common, language: z.enum(noticeLanguages) }),
  /** The person agreed. */
  z.strictObject({ kind: z.literal("given"), ...opening }),
  /** The person agreed again. */
  z.strictObject({ kind: z.literal("renewed"), ...opening }),
  /** The person said no. */
  z.strictObject({ kind: z.literal("refused"), ...answer, by: actorSchema }),
  /** The person took a consent back. */
  z.strictObject({ kind: z.literal("withdrawn"), ...answer, by: actorSchema }),
  /** The person opposed, article 9. */
  z.strictObject({ kind: z.literal("objected"), ...answer, by: actorSchema }),
  /** Its time or its occasion is over. */
  z.strictObject({ kind: z.literal("expired"), ...answer }),
  /** Someone else than the person ended it: the controller, the authority, a court. */
  z.strictObject({ kind: z.literal("revoked"), ...answer }),
]);

/** One thing that happened to a consent. */
export type ConsentEvent = z.infer<typeof consentEventSchema>;

/** What can happen to a consent. */
export type ConsentEventKind = ConsentEvent["kind"];

/** Who acts: the person or a legal representative. */
export type ConsentActor = z.infer<typeof actorSchema>;

/** An event that opens a purpose: consent given, or given again. */
export type OpeningEvent = Extract<ConsentEvent, { kind: "given" | "renewed" }>;

/** An event that closes a purpose. */
export type ClosingEvent = Exclude<ConsentEvent, { kind: "given" | "renewed" | "shown" }>;

/** What is known of one person: events, in any order, and every notice of the ledger. */
export interface ConsentHistory {
  /** The events. */
  readonly events: readonly ConsentEvent[];
  /** The notices. */
  readonly notices: readonly NoticeCapsule[];
}
