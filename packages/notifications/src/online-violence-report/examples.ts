import { appendCustody } from "../custody/custody.js";
import type { ValidExample } from "../example.js";

const sha256 = "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a";
const pseudonym = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const proof = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";

const adult: ValidExample<"online-violence-report"> = {
  about: "An adult whose image is spread, with the proof and its custody",
  payload: {
    kind: "online-violence-report",
    version: 1,
    language: "fr",
    report: "VN-2026-0042",
    association: {
      name: "Association de l’Exemple",
      convention: "Convention de l’exemple",
      desk: "Cellule d’écoute",
      email: "ecoute@exemple.ma",
    },
    madeAt: "2026-11-20T10:00:00Z",
    urgency: { level: "spreading", reasons: ["fast-spread"] },
    victim: { pseudonym, ageBand: "adult", gender: "woman", relationToAuthor: "former-spouse" },
    consent: {
      kind: "adult",
      at: "2026-11-20",
      scopes: ["cndp", "platform", "hash-network", "statistics"],
      proof,
    },
    items: [
      {
        url: "https://exemple.ma/p/123",
        service: "instagram",
        content: "image",
        harms: ["non-consensual-image", "montage"],
        author: "@compte_exemple",
        firstSeen: "2026-11-19T21:00:00Z",
        lastSeen: "2026-11-20T09:30:00Z",
        asked: ["removal", "preservation"],
      },
    ],
    circumstances: ["no-consent-to-publication", "recognisable"],
    evidence: [
      {
        item: 1,
        kind: "screenshot",
        sha256,
        size: 184_320,
        pdq: "f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22",
        pdqQuality: 92,
        capturedAt: "2026-11-20T09:31:00Z",
        capturedBy: "association-desk",
      },
    ],
    custody: appendCustody([], {
      at: "2026-11-20T09:31:00Z",
      by: "association-desk",
      action: "collected",
      evidence: sha256,
    }),
    routing: [{ recipient: "cndp-cell" }, { recipient: "platform", sentAt: "2026-11-20T10:05:00Z" }],
    goodFaith: true,
  },
};

const minor: ValidExample<"online-violence-report"> = {
  about: "A minor whose representative may be the author: the best interest decides, and life is in danger",
  payload: {
    ...adult.payload,
    report: "VN-2026-0043",
    urgency: { level: "life-in-danger", reasons: ["suicide-risk", "minor"] },
    victim: { pseudonym, ageBand: "13-15" },
    consent: {
      kind: "minor-best-interest",
      at: "2026-11-20",
      scopes: ["cndp", "prosecutor", "police"],
      because: "guardian-may-be-author",
      decidedBy: "association-board",
    },
    items: [
      {
        url: "sms:+212600000000",
        service: "telephone",
        content: "message",
        harms: ["threats", "sextortion"],
        firstSeen: "2026-11-19T21:00:00Z",
        asked: ["preservation", "block-number"],
      },
    ],
    circumstances: ["threat-to-publish", "images-demanded"],
    evidence: [],
    custody: [],
    routing: [{ recipient: "police" }],
  },
};

const childAbuse: ValidExample<"online-violence-report"> = {
  about: "Child-abuse material: the exact address only, to the authorities only",
  payload: {
    ...minor.payload,
    language: "ar",
    report: "VN-2026-0044",
    victim: { pseudonym, ageBand: "unknown" },
    consent: { kind: "legal-duty-no-consent", at: "2026-11-20", scopes: ["police", "prosecutor"] },
    items: [
      {
        url: "https://exemple.ma/v/9",
        service: "website",
        content: "video",
        harms: ["child-abuse-material"],
        firstSeen: "2026-11-20T08:00:00Z",
        asked: ["removal"],
      },
    ],
    circumstances: [],
    routing: [{ recipient: "police" }, { recipient: "child-abuse-portal" }],
  },
};

const guardian: ValidExample<"online-violence-report"> = {
  about: "A minor with the mother, and the association as civil party",
  payload: {
    ...adult.payload,
    report: "VN-2026-0045",
    urgency: { level: "ordinary", reasons: [] },
    victim: { pseudonym, ageBand: "16-17", relationToAuthor: "acquaintance" },
    consent: {
      kind: "minor-with-guardian",
      at: "2026-11-20",
      scopes: ["cndp", "platform", "prosecutor"],
      proof,
      guardian: "mother",
      guardianMayBeAuthor: "no",
      childHeard: true,
    },
    civilParty: { authorisation: proof, on: "2026-11-20" },
    evidence: [],
    custody: [],
    routing: [{ recipient: "prosecutor" }],
  },
};

const refused: ValidExample<"online-violence-report"> = {
  about: "Consent refused: a case for statistics",
  payload: {
    ...adult.payload,
    report: "VN-2026-0046",
    consent: { kind: "refused", at: "2026-11-20", scopes: ["statistics"] },
    items: [],
    circumstances: [],
    evidence: [],
    custody: [],
    routing: [],
  },
};

/** Accepted reports. */
export const onlineViolenceReportExamples = [adult, minor, childAbuse, guardian, refused] as const;
