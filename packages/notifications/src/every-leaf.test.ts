import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { canary, canaryOutlets } from "@data-tika/testing";
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { completeness } from "./completeness.js";
import { renderHtml } from "./document/render-html.js";
import { edited } from "./edited.fixture.js";
import { filled, objectPaths, stringPaths } from "./json-schema/filled.fixture.js";
import { toJsonSchema } from "./json-schema/to-json-schema.js";
import { payloadKinds } from "./kind.js";
import { type ParsedPayload, parsePayload } from "./parse-payload.js";
import type { Payload } from "./payload.js";
import { project } from "./project/project.js";
import { recipients } from "./project/recipient.js";
import { openEnvelope, toEnvelope } from "./send/envelope.js";
import { signPayload } from "./send/sign-payload.js";
import { checkSet } from "./set/check-set.js";
import { migratePayload } from "./version/migrate-payload.js";

// The payload holds every field that its schema has, so that no leaf is left out because no example fills it in.
const signer = createSigner({ name: "desk.example", secret: sha256(utf8("one")) });
const sending = { id: "1", source: "https://exemple.ma", time: new Date("2026-11-21T12:00:00Z") };
const logs = ["log", "info", "warn", "error", "debug", "trace"] as const;

let spies: readonly MockInstance[] = [];

beforeEach(() => {
  spies = logs.map((log) => vi.spyOn(console, log));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(payloadKinds)("%s", (kind) => {
  const schema = toJsonSchema(kind);
  const plain = filled(schema, () => "texte");
  const leaves = stringPaths(plain);

  test("a canary in any string leaf comes out in no issue", () => {
    expect(leaves.length).toBeGreaterThan(5);
    for (const path of leaves) expect(canaryOutlets(issuesOf(edited(plain, path, canary)))).toEqual([]);
  });

  test("nor as the name of a field in any object", () => {
    for (const path of objectPaths(plain))
      expect(canaryOutlets(issuesOf(edited(plain, [...path, canary], canary)))).toEqual([]);
  });

  test("nor do canaries everywhere come out in an answer, an error or a log", () => {
    const payload = filled(schema, () => canary);
    expect(said(payload)).toEqual([]);
    expect(said({ ...(payload as object), [canary]: canary })).toEqual([]);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});

/** Where the canary came out of anything that answers about a payload without being meant to repeat it. */
function said(value: unknown): string[] {
  const payload = value as Payload;
  const answers: readonly (() => unknown)[] = [
    () => issuesOf(value),
    () => issuesIn(migratePayload(value)),
    () => completeness(payload),
    () => checkSet([payload, payload]),
    () => thrownBy(() => renderHtml(payload, { language: "ar" })),
    () => thrownBy(() => signPayload(payload, { signer })),
    () => thrownBy(() => toEnvelope(payload, sending)),
    () => openEnvelope({ specversion: "1.0", type: canary, data: payload }),
    ...recipients.map((recipient) => () => thrownBy(() => project(payload, recipient))),
  ];
  return answers.flatMap((answer) => canaryOutlets(answered(answer)));
}

function issuesOf(value: unknown): unknown {
  return issuesIn(parsePayload(value));
}

function issuesIn(result: ParsedPayload): unknown {
  return result.ok ? undefined : result.issues;
}

function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

function answered(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
