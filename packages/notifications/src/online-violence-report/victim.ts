import * as z from "zod";
import { day, sha256 } from "../filing/text.js";

/** Whom a report may go to, once the victim agrees. */
export const consentScopes = [
  "cndp",
  "platform",
  "telephone-operator",
  "prosecutor",
  "police",
  "hash-network",
  "statistics",
] as const;

/** Id of a scope of consent. */
export type ConsentScope = (typeof consentScopes)[number];

/** One of {@link consentScopes}. */
export const consentScope = z.enum(consentScopes);

/** Age bands; a birth date is never held. */
export const ageBands = ["under-13", "13-15", "16-17", "adult", "unknown"] as const;

/** An age band. */
export type AgeBand = (typeof ageBands)[number];

/** One of {@link ageBands}. */
export const ageBand = z.enum(ageBands);

/** The victim: a pseudonym and an age band. Neither a name, a phone, an address nor an image can be written here. */
export const victimSchema = z.strictObject({
  pseudonym: sha256,
  ageBand,
  gender: z.enum(["woman", "man", "not-said"]).exactOptional(),
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
export interface Victim {
  /** Keyed hash of the victim's identity; the key stays with the association. 64 hexadecimal digits. */
  pseudonym: string;
  /** Age band. */
  ageBand: AgeBand;
  /** Gender, where it matters for the protection. */
  gender?: "woman" | "man" | "not-said";
  /** How the presumed author stands to the victim. Never who. */
  relationToAuthor?:
    | "spouse"
    | "former-spouse"
    | "fiance"
    | "parent"
    | "other-relative"
    | "person-in-authority"
    | "acquaintance"
    | "stranger"
    | "unknown";
}

const scopes = z.array(consentScope).min(1);

/** The consent the report rests on, or what stands in for it. Five cases and no other. */
export const violenceConsentSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("adult"),
    at: day,
    scopes,
    proof: sha256,
  }),
  z.strictObject({
    kind: z.literal("minor-with-guardian"),
    at: day,
    scopes,
    proof: sha256,
    guardian: z.enum(["father", "mother", "named-by-parent", "named-by-court", "institution-in-charge"]),
    guardianMayBeAuthor: z.enum(["no", "yes", "unknown"]),
    childHeard: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("minor-best-interest"),
    at: day,
    scopes,
    because: z.enum(["guardian-may-be-author", "guardian-unreachable", "danger", "child-asks"]),
    decidedBy: z.enum(["association-board", "social-worker", "court", "prosecutor"]),
  }),
  z.strictObject({
    kind: z.literal("legal-duty-no-consent"),
    at: day,
    scopes: z.array(z.enum(["prosecutor", "police"])).min(1),
  }),
  z.strictObject({
    kind: z.literal("refused"),
    at: day,
    scopes: z.array(z.enum(["statistics"])),
  }),
]);

/** The consent the report rests on, or what stands in for it. */
export type ViolenceConsent =
  | {
      /** An adult agrees. */
      kind: "adult";
      /** Day of the consent. */
      at: string;
      /** Whom the report may go to. */
      scopes: ConsentScope[];
      /** SHA-256 of the signed consent, which stays with the association. */
      proof: string;
    }
  | {
      /** A minor, with the legal representative. */
      kind: "minor-with-guardian";
      /** Day of the consent. */
      at: string;
      /** Whom the report may go to. */
      scopes: ConsentScope[];
      /** SHA-256 of the signed consent. */
      proof: string;
      /** In what quality the representative acts. Must be said: nobody is the default. */
      guardian: "father" | "mother" | "named-by-parent" | "named-by-court" | "institution-in-charge";
      /** Whether the representative may be the author; anything but `no` is refused. */
      guardianMayBeAuthor: "no" | "yes" | "unknown";
      /** Whether the child was heard. */
      childHeard: boolean;
    }
  | {
      /** A minor, in the child's best interest, without the representative. */
      kind: "minor-best-interest";
      /** Day of the decision. */
      at: string;
      /** Whom the report may go to. */
      scopes: ConsentScope[];
      /** Why the representative is left out. */
      because: "guardian-may-be-author" | "guardian-unreachable" | "danger" | "child-asks";
      /** Who decided, by function. */
      decidedBy: "association-board" | "social-worker" | "court" | "prosecutor";
    }
  | {
      /** No consent, for the law asks for a report to the authorities. */
      kind: "legal-duty-no-consent";
      /** Day of the decision. */
      at: string;
      /** Authorities only. */
      scopes: ("prosecutor" | "police")[];
    }
  | {
      /** Refused: nothing but statistics. */
      kind: "refused";
      /** Day of the refusal. */
      at: string;
      /** Statistics only. */
      scopes: "statistics"[];
    };
