import type { BreachNotification } from "../breach-notification/breach-notification.js";
import { verifyCustody } from "../custody/custody.js";
import { payloadDigest } from "../send/digest.js";
import { ofKind, type Placed, type SetCheck, type SetSource, setIssue } from "./set-issue.js";

const follows: Readonly<Record<BreachNotification["phase"], readonly BreachNotification["phase"][]>> = {
  initial: [],
  complementary: ["initial", "complementary"],
  final: ["initial", "complementary"],
  withdrawal: ["initial", "complementary", "final"],
};

/** A later phase of a breach follows an earlier one of the same case. */
export const checkPhases: SetCheck = (placed, set) =>
  ofKind([placed], "breach-notification").flatMap(({ payload }) => {
    const source: SetSource = ["law-09-08/23", "inference"];
    if (payload.previous === undefined) return [];
    const { sha256, sentAt } = payload.previous;
    const earlier = ofKind(set, "breach-notification").find(
      (each) => payloadDigest(each.payload) === sha256,
    )?.payload;
    const issue = (code: Parameters<typeof setIssue>[1], path: readonly string[]) =>
      setIssue(placed, code, path, source);
    if (earlier === undefined) return [issue("earlier-phase-not-in-set", ["previous", "sha256"])];
    return [
      ...(earlier.case === payload.case ? [] : [issue("earlier-phase-of-another-case", ["case"])]),
      ...(follows[payload.phase].includes(earlier.phase) ? [] : [issue("phase-out-of-order", ["phase"])]),
      ...(earlier.timeline.aware === payload.timeline.aware
        ? []
        : [issue("awareness-changed", ["timeline", "aware"])]),
      ...(isLate(earlier, sentAt) ? [issue("house-policy-exceeded", ["clock", "hours"])] : []),
    ];
  });

/** The first word came later than the controller's own time, and says no reason. */
function isLate({ phase, clock, timeline, delayReason }: BreachNotification, sentAt: string): boolean {
  if (phase !== "initial" || clock === undefined || delayReason !== undefined) return false;
  return Date.parse(sentAt) - Date.parse(timeline.aware) > clock.hours * 3_600_000;
}

/** A notice to persons, and an incident, name a breach that was told. */
export const checkBreachCase: SetCheck = (placed, set) => {
  const { payload } = placed;
  const named =
    payload.kind === "breach-notice-to-persons"
      ? { value: payload.case, path: ["case"] }
      : payload.kind === "security-incident"
        ? { value: payload.breachCase, path: ["breachCase"] }
        : undefined;
  if (named === undefined || typeof named.value !== "string") return [];
  if (ofKind(set, "breach-notification").some((each) => each.payload.case === named.value)) return [];
  return [setIssue(placed, "case-not-in-set", named.path, ["law-09-08/23", "inference"])];
};

/** A report's proofs belong to its items, and its custody log is what was written. */
export const checkReport: SetCheck = (placed) =>
  ofKind([placed], "online-violence-report").flatMap(({ payload }) => {
    const source: SetSource = ["law-103-13", "inference"];
    const custody = verifyCustody(payload.custody);
    const strays = payload.evidence.flatMap(({ item }, index) =>
      item > payload.items.length
        ? [setIssue(placed, "item-not-in-report", ["evidence", index, "item"], source)]
        : [],
    );
    return custody.intact
      ? strays
      : [...strays, setIssue(placed, "custody-broken", ["custody", custody.index], source)];
  });

/** A platform's answer is about a report and its items. */
export const checkResponse: SetCheck = (placed, set) =>
  ofKind([placed], "platform-response").flatMap(({ payload }) => {
    const source: SetSource = ["law-103-13", "inference"];
    const report = reportOf(set, payload.report);
    if (report === undefined) return [setIssue(placed, "report-not-in-set", ["report"], source)];
    return payload.decisions.flatMap(({ item }, index) =>
      item > report.payload.items.length
        ? [setIssue(placed, "item-not-in-report", ["decisions", index, "item"], source)]
        : [],
    );
  });

/** A case moves from where it stood, in the order of the set. */
export const checkStatus: SetCheck = (placed, set) =>
  ofKind([placed], "case-status").flatMap(({ payload }) => {
    const source: SetSource = ["law-103-13", "inference"];
    if (reportOf(set, payload.report) === undefined)
      return [setIssue(placed, "report-not-in-set", ["report"], source)];
    const before = ofKind(set, "case-status")
      .filter((each) => each.document < placed.document && each.payload.report === payload.report)
      .at(-1);
    if (before === undefined || before.payload.to === payload.from) return [];
    return [setIssue(placed, "status-out-of-order", ["from"], source)];
  });

/** An answer, or a request for more time, is about a request that is there. */
export const checkRequest: SetCheck = (placed, set) =>
  ofKind([placed], "rights-answer", "reply-time-request").flatMap(({ payload }) => {
    const source: SetSource = ["decree-2-09-165/41", "inference"];
    const request = ofKind(set, "rights-request").find((each) => each.payload.request === payload.request);
    if (request === undefined) return [setIssue(placed, "request-not-in-set", ["request"], source)];
    return request.payload.right === payload.right
      ? []
      : [setIssue(placed, "another-right", ["right"], source)];
  });

function reportOf(set: readonly Placed[], report: string) {
  return ofKind(set, "online-violence-report").find(({ payload }) => payload.report === report);
}
