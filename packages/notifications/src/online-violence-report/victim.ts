import * as z from "zod";
import { day, sha256 } from "../filing/text.js";

/** Whom a report may go to, once the victim agrees. */
export const consentScope = z.enum([
  "cndp",
  "platform",
  "telephone-operator",
  "prosecutor",
  "police",
  "hash-network",
  "statistics",
]);

/** Id of a scope of consent. */
export type ConsentScope = z.infer<typeof consentScope>;

/** Age bands; a birth date is never held. */
export const ageBand = z.enum(["under-13", "13-15", "16-17", "adult", "unknown"]);

/** The victim: a pseudonym and an age band. Neither a name, a phone, an address nor an image can be written here. */
export const victimSchema = z.strictObject({
  /** Keyed hash of the victim's identity; the key stays with the association. 64 hexadecimal digits. */
  pseudonym: sha256,
  /** Age band. */
  ageBand,
  /** Gender, where it matters for the protection. */
  gender: z.enum(["woman", "man", "not-said"]).exactOptional(),
  /** How the presumed author stands to the victim. Never who. */
  relationToAuthor: z
    .enum([
      "spouse",
      "former-spouse",
      "fiance",
      "parent",
      "other-relative",
      "person-in-authority",
      "acquaintance",
      "stranger",
      "unknown",
    ])
    .exactOptional(),
});

/** The victim, as a pseudonym and an age band. */
export interface Victim extends z.infer<typeof victimSchema> {}

const scopes = z.array(consentScope).min(1);

/** The consent the report rests on, or what stands in for it. Five cases and no other. */
export const violenceConsentSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    /** An adult agrees. */
    kind: z.literal("adult"),
    /** Day of the consent. */
    at: day,
    /** Whom the report may go to. */
    scopes,
    /** SHA-256 of the signed consent, which stays with the association. */
    proof: sha256,
  }),
  z.strictObject({
    /** A minor, with the legal representative. */
    kind: z.literal("minor-with-guardian"),
    /** Day of the consent. */
    at: day,
    /** Whom the report may go to. */
    scopes,
    /** SHA-256 of the signed consent. */
    proof: sha256,
    /** In what quality the representative acts. Must be said: nobody is the default. */
    guardian: z.enum(["father", "mother", "named-by-parent", "named-by-court", "institution-in-charge"]),
    /** Whether the representative may be the author; anything but `no` is refused. */
    guardianMayBeAuthor: z.enum(["no", "yes", "unknown"]),
    /** Whether the child was heard. */
    childHeard: z.boolean(),
  }),
  z.strictObject({
    /** A minor, in the child's best interest, without the representative. */
    kind: z.literal("minor-best-interest"),
    /** Day of the decision. */
    at: day,
    /** Whom the report may go to. */
    scopes,
    /** Why the representative is left out. */
    because: z.enum(["guardian-may-be-author", "guardian-unreachable", "danger", "child-asks"]),
    /** Who decided, by function. */
    decidedBy: z.enum(["association-board", "social-worker", "court", "prosecutor"]),
  }),
  z.strictObject({
    /** No consent, for the law asks for a report to the authorities. */
    kind: z.literal("legal-duty-no-consent"),
    /** Day of the decision. */
    at: day,
    /** Authorities only. */
    scopes: z.array(z.enum(["prosecutor", "police"])).min(1),
  }),
  z.strictObject({
    /** Refused: nothing but statistics. */
    kind: z.literal("refused"),
    /** Day of the refusal. */
    at: day,
    /** Statistics only. */
    scopes: z.array(z.enum(["statistics"])),
  }),
]);

/** The consent the report rests on, or what stands in for it. */
export type ViolenceConsent = z.infer<typeof violenceConsentSchema>;
