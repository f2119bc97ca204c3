import type { PayloadKind } from "./kind.js";
import type { Recipient } from "./project/recipient.js";

/** A field that helps a recipient, and how much. The weights are ours. */
export interface Wanted {
  /** The field; `*` stands for each item of a list. */
  readonly path: string;
  /** How much it helps. */
  readonly weight: number;
  /** The phase it is wanted in; any when left out. */
  readonly phase?: string;
}

const wanted = (weight: number, ...paths: readonly string[]): Wanted[] =>
  paths.map((path) => ({ path, weight }));
const inPhase = (phase: string, weight: number, ...paths: readonly string[]): Wanted[] =>
  paths.map((path) => ({ path, weight, phase }));

const letter = [
  ...wanted(5, "signature"),
  ...wanted(3, "contact"),
  ...wanted(1, "controller.legalRepresentative"),
];
const filing = [
  ...letter,
  ...wanted(4, "retention", "recipients", "transfers"),
  ...wanted(2, "persons.*.number", "processing.purposes.*.basis"),
];
const full = [
  ...filing,
  ...wanted(4, "rights", "security"),
  ...wanted(3, "information", "processors", "links"),
  ...wanted(2, "attachments"),
];

/** What each recipient is helped by, beyond what the shape asks for. */
export const wantedFields: Readonly<
  Partial<Record<PayloadKind, Readonly<Partial<Record<Recipient, readonly Wanted[]>>>>>
> = {
  declaration: { "cndp-cell": full },
  "simplified-declaration": { "cndp-cell": [...filing, ...wanted(3, "rights")] },
  "authorisation-request": { "cndp-cell": [...full, ...wanted(4, "justification"), ...wanted(3, "access")] },
  "video-surveillance-declaration": { "cndp-cell": full },
  "transfer-request": {
    "cndp-cell": [
      ...letter,
      ...wanted(5, "base.number"),
      ...wanted(3, "persons.*.number"),
      ...wanted(2, "attachments", "firstTransferOn"),
    ],
  },
  "change-notice": {
    "cndp-cell": [...letter, ...wanted(3, "effectiveOn"), ...wanted(2, "changes.*.before")],
  },
  "deletion-notice": { "cndp-cell": [...letter, ...wanted(4, "endedOn"), ...wanted(1, "reason")] },
  "representative-notice": {
    "cndp-cell": [...letter, ...wanted(5, "representative"), ...wanted(3, "since")],
  },
  "impossibility-notice": { "cndp-cell": [...letter, ...wanted(4, "original"), ...wanted(2, "instead")] },
  "retention-extension-request": { "cndp-cell": [...letter, ...wanted(5, "requested")] },
  "reply-time-request": {
    "cndp-cell": [...letter, ...wanted(5, "acknowledgedOn"), ...wanted(4, "proposedOn")],
  },
  "opinion-request": { "cndp-cell": [...letter, ...wanted(2, "attachments")] },
  "public-register-designation": {
    "cndp-cell": [...letter, ...wanted(5, "keeper"), ...wanted(4, "publishedIn")],
  },
  complaint: {
    "cndp-cell": [
      ...wanted(4, "since", "exercised"),
      ...wanted(3, "attachments"),
      ...wanted(1, "against.address"),
    ],
  },
  "breach-notification": {
    "cndp-cell": [
      ...inPhase("initial", 5, "contact", "persons", "data"),
      ...inPhase("initial", 4, "measures"),
      ...inPhase("initial", 2, "cause", "vectors", "timeline.start"),
      ...inPhase("complementary", 5, "formalities", "consequences"),
      ...inPhase("complementary", 4, "persons.*.band", "severity", "likelihood", "communication"),
      ...inPhase("complementary", 3, "cause", "vectors", "timeline.start"),
      ...inPhase("final", 5, "signature", "timeline.end", "communication"),
      ...inPhase("final", 3, "persons.*.band", "measures"),
    ],
  },
  "online-violence-report": {
    "cndp-cell": [
      ...wanted(5, "circumstances"),
      ...wanted(4, "evidence"),
      ...wanted(2, "items.*.lastSeen", "association.convention"),
    ],
    platform: [...wanted(5, "circumstances"), ...wanted(4, "items.*.lastSeen")],
    prosecutor: [
      ...wanted(5, "evidence", "custody"),
      ...wanted(4, "items.*.author", "victim.relationToAuthor"),
      ...wanted(2, "circumstances"),
    ],
    police: [
      ...wanted(5, "evidence", "custody"),
      ...wanted(4, "items.*.author", "victim.relationToAuthor"),
      ...wanted(2, "circumstances"),
    ],
    "hash-network": wanted(5, "evidence.*.pdq", "evidence.*.pdqQuality"),
  },
};
