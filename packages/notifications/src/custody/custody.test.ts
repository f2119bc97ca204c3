import { isDataTikaError } from "@data-tika/core";
import { expect, test } from "vitest";
import { appendCustody, type CustodyAct, verifyCustody } from "./custody.js";
import type { CustodyEntry } from "./custody-entry.js";

const act: CustodyAct = {
  at: "2026-11-20T09:00:00Z",
  by: "association-desk",
  action: "collected",
  evidence: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
};

const logOf = (length: number) =>
  Array.from({ length }).reduce<CustodyEntry[]>((log) => appendCustody(log, act), []);

test("a log is intact, and its head is the hash of its last entry", () => {
  const log = logOf(5);
  expect(verifyCustody(log, { head: log[4]?.hash ?? "" })).toEqual({ intact: true, head: log[4]?.hash });
});

test("any one-bit change is found at its entry", () => {
  const log = logOf(4);
  for (const index of log.keys()) {
    const text = JSON.stringify(log[index]);
    for (let at = 0; at < text.length; at++) {
      for (let bit = 0; bit < 7; bit++) {
        const flipped = parsed(
          text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1),
        );
        if (flipped === undefined) continue;
        expect(verifyCustody(log.with(index, flipped as CustodyEntry))).toMatchObject({
          intact: false,
          index,
        });
      }
    }
  }
});

test("entries taken out, doubled or swapped are found", () => {
  const log = logOf(4);
  expect(verifyCustody(log.toSpliced(1, 1))).toEqual({ intact: false, index: 1, because: "out-of-order" });
  expect(verifyCustody(log.toSpliced(1, 0, log[1] as CustodyEntry))).toMatchObject({ index: 2 });
  expect(verifyCustody(log.toReversed())).toMatchObject({ intact: false, index: 0 });
});

test("what is cut off at the end is found against a head kept elsewhere", () => {
  const log = logOf(4);
  const head = log[3]?.hash ?? "";
  expect(verifyCustody(log.slice(0, 3))).toMatchObject({ intact: true });
  expect(verifyCustody(log.slice(0, 3), { head })).toEqual({ intact: false, index: 3, because: "truncated" });
});

test("an act that is none, and a log whose end was changed, take no entry", () => {
  const [entry] = logOf(1) as [CustodyEntry];
  expect(codeOf(() => appendCustody([], { ...act, by: "neighbour" as "expert" }))).toBe(
    "notifications.invalid_custody",
  );
  expect(codeOf(() => appendCustody([{ ...entry, action: "sealed" }], act))).toBe(
    "notifications.invalid_custody",
  );
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return "nothing thrown";
  } catch (error) {
    return isDataTikaError(error) ? error.code : String(error);
  }
}
