import {
  appendCustody,
  type BreachNotification,
  breachNotificationSchema,
  type CustodyEntry,
  parsePayload,
  toJsonSchema,
  verifyCustody,
} from "@data-tika/notifications";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as z from "zod";
import { type Comparison, median } from "./compare.js";
import type { Limit } from "./limit.js";

const parses = 2_000;
const entries = 1_000;
const schema = toJsonSchema("breach-notification");
const compiled = z.compile(breachNotificationSchema, { strict: true });
// Formats off: the patterns beside them say the same, and it is the quicker way for ajv.
const ajv = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const payload = breachOf(5_000);

/** The last of the shipped examples, with as many measures, kinds of data and proofs as make it this many bytes. */
function breachOf(bytes: number): BreachNotification {
  const breach = structuredClone((schema["examples"] as BreachNotification[]).at(-1) as BreachNotification);
  breach.data = (["contact", "identifier", "financial", "health", "connection"] as const).map((kind) => ({
    kind,
    encrypted: "in-part",
  }));
  breach.persons = (["users", "employees", "minors", "patients"] as const).map((category) => ({
    category,
    band: "51-300",
  }));
  for (let rank = 1; JSON.stringify(breach).length < bytes; rank += 1) {
    breach.measures.push({ stage: "taken", description: `Mesure ${rank} : accès revus, journaux conservés` });
    breach.attachments.push({
      kind: "other",
      title: `Rapport ${rank}`,
      mediaType: "application/pdf",
      size: 20_480 + rank,
      sha256: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
    });
  }
  if (!parsePayload(breach).ok || !ajv(breach)) throw new Error("the breach must be valid");
  return breach;
}

function repeated(work: () => unknown): () => void {
  return () => {
    for (let times = 0; times < parses; times += 1) work();
  };
}

const parse = { package: "notifications", count: parses, unit: "payloads" } as const;
const ours = repeated(() => compiled.parse(payload));

/** Parsing of a breach notification of 5 kB, compiled. */
export const notifications: readonly Comparison[] = [
  {
    ...parse,
    work: "compiled parse of a breach notification of 5 kB",
    against: "the same schema of zod, not compiled",
    // At most 0.35 of its time.
    atLeast: 2.86,
    ours,
    peers: repeated(() => breachNotificationSchema.parse(payload)),
  },
  {
    ...parse,
    work: "compiled parse of a breach notification of 5 kB",
    against: "ajv on the exported schema, formats off",
    // At most 0.7 of its time.
    atLeast: 1.43,
    ours,
    peers: repeated(() => ajv(payload)),
  },
];

function custodyLog(): readonly CustodyEntry[] {
  const evidence = "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a";
  let log: readonly CustodyEntry[] = [];
  for (let entry = 0; entry < entries; entry += 1) {
    const at = new Date(Date.UTC(2026, 10, 20) + entry * 60_000).toISOString();
    log = appendCustody(log, { at, by: "association-desk", action: "accessed", evidence });
  }
  return log;
}

/** Milliseconds of processor time that one verification takes, the middle of many. */
function milliseconds(): number {
  const log = custodyLog();
  return median(
    Array.from({ length: 25 }, () => {
      const begun = process.cpuUsage();
      const { intact } = verifyCustody(log);
      const { user, system } = process.cpuUsage(begun);
      if (!intact) throw new Error("the log must be intact");
      return (user + system) / 1000;
    }),
  );
}

/** What a custody log costs to verify. */
export const notificationLimits: readonly Limit[] = [
  {
    package: "notifications",
    work: `verifyCustody of a log of ${entries.toLocaleString("en")} entries, median`,
    unit: "ms",
    atMost: 50,
    measure: milliseconds,
  },
];
