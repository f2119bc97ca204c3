import { isDataTikaError } from "@data-tika/core";
import { canary, canaryOutlets } from "@data-tika/testing";
import { describe, expect, test } from "vitest";
import { edited } from "../edited.fixture.js";
import { examples } from "../examples.js";
import { payloadKinds } from "../kind.js";
import type { Payload } from "../payload.js";
import { project } from "./project.js";
import { recipients } from "./recipient.js";
import { views } from "./views.js";

const reports = examples["online-violence-report"].map(({ payload }) => payload);
const [adult, minor, abuse] = reports as [Payload, Payload, Payload];
const open = { hashNetwork: true, service: "instagram" } as const;

describe.each(payloadKinds)("%s", (kind) => {
  test.each(recipients)("shows %s no field but its own", (recipient) => {
    for (const { payload } of examples[kind]) {
      const fields = tryProject(payload, recipient);
      if (fields === undefined) continue;
      const allowed = views[kind]?.[recipient] ?? [];
      const shown = leafPaths(fields, "");
      expect(
        shown.filter((path) => !allowed.some((each) => path === each || path.startsWith(`${each}.`))),
      ).toEqual([]);
    }
  });

  test("shows the authority every field, or none", () => {
    const view = views[kind]?.["cndp-cell"];
    if (view === undefined || kind === "online-violence-report") return;
    for (const { payload } of examples[kind]) expect(project(payload, "cndp-cell").fields).toEqual(payload);
  });
});

test("what identifies stays out of the register", () => {
  const declaration = examples.declaration[0]?.payload;
  for (const path of [
    ["signature", "name"],
    ["contact", "name"],
    ["controller", "phone"],
    ["controller", "legalRepresentative", "name"],
  ]) {
    const marked = edited(declaration, path, canary) as Payload;
    expect(canaryOutlets(project(marked, "public-register").fields), path.join(".")).toEqual([]);
  }
});

test("a platform is told the address and what it does: no victim, no author, no proof", () => {
  const { fields } = project(adult, "platform", open);
  expect(fields["items"]).toEqual([
    {
      url: "https://exemple.ma/p/123",
      service: "instagram",
      content: "image",
      harms: ["non-consensual-image", "montage"],
      asked: ["removal", "preservation"],
      firstSeen: "2026-11-19T21:00:00Z",
      lastSeen: "2026-11-20T09:30:00Z",
    },
  ]);
  expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(["victim"]));
  expect(leafPaths(fields, "").filter((path) => /victim|author|consent|evidence|custody/.test(path))).toEqual(
    [],
  );
});

test("the hash network is off, for adults, and is told hashes only", () => {
  expect(codeOf(() => project(adult, "hash-network"))).toBe("notifications.not_for_recipient");
  expect(project(adult, "hash-network", open).fields).toEqual({
    kind: "online-violence-report",
    evidence: [{ pdq: expect.any(String), pdqQuality: 92 }],
  });
  const unknownAge = edited(adult, ["victim", "ageBand"], "unknown") as Payload;
  expect(codeOf(() => project(unknownAge, "hash-network", open))).toBe("notifications.not_for_recipient");
});

test.each([
  [
    "a recipient the victim did not agree to",
    () => project(adult, "prosecutor"),
    "notifications.outside_consent",
  ],
  [
    "another platform",
    () => project(adult, "platform", { service: "tiktok" }),
    "notifications.not_for_recipient",
  ],
  ["a platform that is not named", () => project(adult, "platform"), "notifications.not_for_recipient"],
  ["the register, of a report", () => project(adult, "public-register"), "notifications.not_for_recipient"],
  [
    "the authority, of a request between a person and a controller",
    () => project(examples["rights-request"][0]?.payload as Payload, "cndp-cell"),
    "notifications.not_for_recipient",
  ],
  ["an inherited name", () => project(adult, "toString" as "police"), "notifications.not_for_recipient"],
  [
    "an operator, of what is not on the telephone",
    () =>
      project(edited(adult, ["consent", "scopes"], ["telephone-operator"]) as Payload, "telephone-operator"),
    "notifications.not_for_recipient",
  ],
])("%s: nothing is shown", (_, work, code) => {
  expect(codeOf(work)).toBe(code);
});

test("child-abuse material goes to police and prosecutor, whatever the consent says", () => {
  expect(project(abuse, "police").fields["items"]).toHaveLength(1);
  const all = ["cndp", "platform", "telephone-operator", "hash-network", "statistics"];
  const widened = edited(
    edited(abuse, ["consent", "scopes"], all),
    ["victim", "ageBand"],
    "adult",
  ) as Payload;
  for (const recipient of [
    "cndp-cell",
    "platform",
    "telephone-operator",
    "hash-network",
    "statistics",
  ] as const)
    expect(codeOf(() => project(widened, recipient, { ...open, service: "website" }))).toBe(
      "notifications.not_for_recipient",
    );
});

test("a minor's case shows the authority an age band and no pseudonym", () => {
  expect(project(minor, "cndp-cell").fields["victim"]).toEqual({ ageBand: "13-15" });
});

function tryProject(payload: Payload, recipient: (typeof recipients)[number]) {
  try {
    return project(payload, recipient, open).fields;
  } catch (error) {
    if (isDataTikaError(error)) return undefined;
    throw error;
  }
}

function leafPaths(value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((each) => leafPaths(each, typeof each === "object" ? `${path}.*` : path));
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leafPaths(inner, path === "" ? key : `${path}.${key}`),
  );
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return "nothing thrown";
  } catch (error) {
    return isDataTikaError(error) ? error.code : String(error);
  }
}
