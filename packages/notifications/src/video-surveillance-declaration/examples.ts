import type { ValidExample } from "../example.js";
import { unknownYet } from "../filing/gap.js";
import { sample, signedFiling } from "../filing/sample.js";

const counters: ValidExample<"video-surveillance-declaration"> = {
  about: "Cameras at the counters, images kept a month",
  payload: {
    kind: "video-surveillance-declaration",
    ...signedFiling,
    attachments: [],
    processing: {
      name: "Vidéosurveillance des guichets",
      characteristics: "Caméras fixes, enregistrement local, consultation après incident.",
      automation: "automated",
      purposes: [{ statement: "Sécurité des personnes et des biens", basis: "legitimate-interest" }],
    },
    persons: [{ category: "Usagers et agents" }],
    data: [{ kind: "image", label: "Images", origin: "direct" }],
    retention: [{ data: "Images", period: "P1M", from: "enregistrement", outcome: "delete" }],
    recipients: [],
    transfers: [],
    processors: [],
    links: [],
    cameras: {
      number: 6,
      places: ["entrance", "counter"],
      perimeter: "Entrée et guichets, sans vue sur les écrans ni sur la rue",
      authorisedPersons: ["Responsable de la sécurité"],
      sound: false,
    },
    information: { means: ["display"] },
    rights: sample.rights,
    security: { description: "Enregistreur dans un local fermé, accès par deux personnes habilitées." },
  },
};

const longest: ValidExample<"video-surveillance-declaration"> = {
  about: "Three months is the longest",
  payload: {
    ...counters.payload,
    retention: [{ data: "Images", period: "P3M", from: "enregistrement", outcome: "delete" }],
  },
};

const draft: ValidExample<"video-surveillance-declaration"> = {
  about: "A draft: the number of cameras is not known yet",
  payload: {
    ...counters.payload,
    signature: unknownYet,
    processors: [
      { name: "Installateur (exemple)", service: "Maintenance", state: "MA", contract: "to-be-signed" },
    ],
    cameras: { ...counters.payload.cameras, number: unknownYet, places: ["car-park", "outside-wall"] },
  },
};

/** Accepted declarations of a video surveillance. */
export const videoSurveillanceDeclarationExamples = [counters, longest, draft] as const;
