import * as z from "zod";
import {
  actorSchema,
  digestSchema,
  informedSchema,
  oppositionSchema,
  representativeShape,
} from "./consent-actor.js";
import { instantSchema, noticeLanguages, pseudonymSchema, slugSchema } from "./consent-purpose.js";
import type { NoticeCapsule } from "./notice.js";

const head = {
  /** Version of this shape. */
  version: z.literal(1),
  /** Identifier chosen by the caller, unique in the ledger. */
  id: z.uuid(),
  /** Pseudonym of the person; never a name, an e-mail address or a national number. */
  subject: pseudonymSchema,
  /** When it happened, RFC 3339 with an offset. When it was recorded is the ledger's to say. */
  at: instantSchema,
};

const common = {
  ...head,
  /** Digest of the notice it is about. */
  notice: digestSchema,
  /** How it was captured. */
  capture: z.enum(["web", "app", "paper", "voice", "counter", "sms"]),
  /** Groups the events of one act, such as one form with three boxes. */
  act: z.uuid().exactOptional(),
};

const answer = {
  ...common,
  /** The purpose answered to. */
  purpose: slugSchema,
  /** The channel answered to, where the purpose asks for each. */
  channel: slugSchema.exactOptional(),
  /** The third party the data may be communicated to: a consent of its own, article 4 paragraph 2. */
  recipient: slugSchema.exactOptional(),
};

const opening = {
  ...answer,
  /** Who acts. */
  by: actorSchema,
  /** Language the notice was read in. */
  language: z.enum(noticeLanguages),
  /** `express` is what articles 12-1-a, 21, 44 and 57 ask for; `indubitable` is what article 4 asks always. */
  strength: z.enum(["express", "indubitable"]),
  /** How it is known that the person was informed before. */
  informed: informedSchema,
  /** SHA-256 of the signed form, the voice recording or the message, where it is not the person who typed it in. */
  captureProof: digestSchema.exactOptional(),
  /** How opposition was asked for. */
  opposition: oppositionSchema.exactOptional(),
};

/** One thing that happened to a consent. Events are evidence: appended, never edited. */
export const consentEventSchema = z.discriminatedUnion("kind", [
  /** The notice was really shown. */
  z.strictObject({
    kind: z.literal("shown"),
    ...common,
    language: z.enum(noticeLanguages),
    /** How opposition was asked for. */
    opposition: oppositionSchema.exactOptional(),
  }),
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
  /** Other legal representatives than before: what the former ones consented to must be asked anew. */
  z.strictObject({
    kind: z.literal("guardian-changed"),
    ...head,
    /** The representatives from now on. Evidence: whose answer counts is decided by the facts of the request. */
    representatives: z.array(z.strictObject(representativeShape)),
    /** SHA-256 of the deed or the judgment, which is kept elsewhere. */
    proof: digestSchema,
  }),
  /** The person is of age: nobody's consent but the person's own counts. */
  z.strictObject({ kind: z.literal("majority-reached"), ...head }),
  /** The personal part of what was recorded before is destroyed: nothing given before can be proved any more. */
  z.strictObject({ kind: z.literal("erased"), ...head }),
]);

/** One thing that happened to a consent. */
export type ConsentEvent = z.infer<typeof consentEventSchema>;

/** What can happen to a consent. */
export type ConsentEventKind = ConsentEvent["kind"];

/** An event that opens a purpose: consent given, or given again. */
export type OpeningEvent = Extract<ConsentEvent, { kind: "given" | "renewed" }>;

/** An event about the person, whatever the purpose. */
export type PersonEvent = Extract<ConsentEvent, { kind: "guardian-changed" | "majority-reached" | "erased" }>;

/** An event that closes a purpose. */
export type ClosingEvent = Exclude<ConsentEvent, PersonEvent | { kind: "given" | "renewed" | "shown" }>;

/** What is known of one person: events, and every notice of the ledger. */
export interface ConsentHistory {
  /**
   * The events in the order of their recording, as a ledger gives them. When they happened decides which of them counts;
   * this order, whether a notice was known to be shown before a consent was recorded.
   */
  readonly events: readonly ConsentEvent[];
  /** The notices. */
  readonly notices: readonly NoticeCapsule[];
}
