import { failure } from "../failure.js";
import type { OnlineService } from "../online-violence-report/item.js";
import type { OnlineViolenceReport } from "../online-violence-report/online-violence-report.js";
import type { ConsentScope } from "../online-violence-report/victim.js";
import type { Payload } from "../payload.js";
import type { Recipient } from "./recipient.js";
import type { View } from "./view.js";
import { views } from "./views.js";

/** What {@link project} may be told. */
export interface ProjectionOptions {
  /** The platform, for a report: it is shown its own items only. Asked for the recipient `platform`. */
  readonly service?: OnlineService;
  /** Opens the hash network, which is off by default. */
  readonly hashNetwork?: boolean;
}

/** The part of a payload that one recipient is shown. */
export interface Projection {
  /** The recipient. */
  readonly recipient: Recipient;
  /** The fields, as plain data; what is not shown is not there. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The part of a payload that a recipient needs, and nothing else.
 *
 * Each kind lists the fields of each recipient; what is not listed is left out, so a new field reaches nobody by
 * accident. A report of online violence goes only where the consent says; child-abuse material goes to the police
 * and the prosecutor only; a platform and an operator are shown their own items, without victim, author or proofs.
 *
 * @param payload - A valid payload. Not changed.
 * @param recipient - Who it is for.
 * @param options - The platform of a report, and whether the hash network is open.
 * @returns The fields for that recipient.
 * @throws {@link DataTikaError} `notifications.not_for_recipient` when the recipient is shown nothing of this payload.
 * @throws {@link DataTikaError} `notifications.outside_consent` when the consent does not cover the recipient.
 * @example
 * ```ts
 * import { project, type CaseStatus } from "@data-tika/notifications";
 *
 * const status: CaseStatus = {
 *   kind: "case-status",
 *   version: 1,
 *   language: "fr",
 *   report: "VN-2026-0042",
 *   from: "qualified",
 *   to: "forwarded",
 *   by: "cndp",
 *   at: "2026-11-20T12:00:00Z",
 * };
 * project(status, "statistics").fields; // => { kind: 'case-status', from: 'qualified', to: 'forwarded' }
 * project(status, "platform"); // throws notifications.not_for_recipient
 * ```
 * @see Law 09-08, arts. 3, 4 and 46; Penal Code, art. 503-2
 */
export function project(payload: Payload, recipient: Recipient, options: ProjectionOptions = {}): Projection {
  const view = viewOf(payload, recipient);
  if (view === undefined) throw failure("notifications.not_for_recipient");
  const shown =
    payload.kind === "online-violence-report" ? allowedPart(payload, recipient, options) : payload;
  return { recipient, fields: view.reduce<Fields>((done, path) => copyAt(shown, path.split("."), done), {}) };
}

function viewOf({ kind }: Payload, recipient: Recipient): View | undefined {
  const ofKind = views[kind];
  return ofKind !== undefined && Object.hasOwn(ofKind, recipient) ? ofKind[recipient] : undefined;
}

const scopes: Readonly<Partial<Record<Recipient, ConsentScope>>> = {
  "cndp-cell": "cndp",
  platform: "platform",
  "telephone-operator": "telephone-operator",
  prosecutor: "prosecutor",
  police: "police",
  "hash-network": "hash-network",
  statistics: "statistics",
};

/** The report without what this recipient may not have in any case. */
function allowedPart(
  report: OnlineViolenceReport,
  recipient: Recipient,
  { service, hashNetwork }: ProjectionOptions,
): OnlineViolenceReport {
  const scope = scopes[recipient];
  const agreed: readonly ConsentScope[] = report.consent.scopes;
  if (scope === undefined || !agreed.includes(scope)) throw failure("notifications.outside_consent");
  const abuse = report.items.some(({ harms }) => harms.includes("child-abuse-material"));
  const adult = report.victim.ageBand === "adult";
  if (abuse && recipient !== "police" && recipient !== "prosecutor")
    throw failure("notifications.not_for_recipient");
  if (recipient === "hash-network" && !(hashNetwork && adult))
    throw failure("notifications.not_for_recipient");
  if (recipient === "hash-network")
    return { ...report, evidence: report.evidence.filter(({ pdq }) => pdq !== undefined) };
  if (recipient !== "platform" && recipient !== "telephone-operator") return report;
  const own = recipient === "platform" ? service : "telephone";
  const items = report.items.filter((item) => item.service === own);
  if (items.length === 0) throw failure("notifications.not_for_recipient");
  return { ...report, items };
}

type Fields = Readonly<Record<string, unknown>>;

/** The copy so far with what stands at a path of the original, as deep as the original goes. */
function copyAt(from: unknown, [key, ...rest]: readonly string[], into: unknown): Fields {
  const done = (into ?? {}) as Fields;
  if (key === undefined || !isFields(from) || !Object.hasOwn(from, key)) return done;
  const below = copyBelow(from[key], rest, done[key]);
  return below === undefined ? done : { ...done, [key]: below };
}

function copyBelow(from: unknown, path: readonly string[], into: unknown): unknown {
  if (path.length === 0) return structuredClone(from);
  if (path[0] !== "*") return copyAt(from, path, into);
  // A gap stands where a list would: of its items there is nothing to show.
  if (!Array.isArray(from)) return undefined;
  const done = Array.isArray(into) ? into : [];
  return from.map((each: unknown, index) => copyBelow(each, path.slice(1), done[index]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
