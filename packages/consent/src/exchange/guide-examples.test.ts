import { describe, expect, it } from "vitest";
import { fromDpv } from "../dpv.js";
import guide from "./guide-examples.fixture.json" with { type: "json" };

describe("the examples of the W3C guide", () => {
  const positionOf = (text: string) => {
    try {
      JSON.parse(text);
    } catch (error) {
      const position = / at position (\d+)/.exec((error as Error).message)?.[1];
      return position === undefined ? undefined : Number(position);
    }
    return undefined;
  };
  const broken = (text: string) => {
    try {
      JSON.parse(text);
      return false;
    } catch {
      return true;
    }
  };
  const found = guide.examples.map((text) => ({ text, ...fromDpv(text) }));
  const withCode = (code: string) =>
    found.filter(({ findings }) => findings.some((finding) => finding.code === code));

  it("are 90, of which 14 are broken and 6 repeat a name", () => {
    expect(found.length).toBe(90);
    expect(withCode("not-json").map(({ text }) => text)).toEqual(guide.examples.filter(broken));
    expect([withCode("not-json").length, withCode("duplicate-key").length]).toEqual([14, 6]);
  });

  it("are reported where JSON.parse stops, which says it as a position", () => {
    let compared = 0;
    for (const { text, findings } of withCode("not-json")) {
      const position = positionOf(text);
      if (position === undefined) continue;
      compared += 1;
      const before = text.slice(0, position).split("\n");
      const column = (before.at(-1)?.length ?? 0) + 1;
      expect(findings).toEqual([{ code: "not-json", path: "", line: before.length, column }]);
    }
    expect(compared).toBeGreaterThan(8);
  });

  it("are read as far as they go: a receipt with two purposes, in a name that is repeated", () => {
    const whole = found.find(({ text }) => text.includes("receipt-asdmj1oasd"));
    const inRecord = (whole?.findings ?? []).map(
      ({ code, path }) => `${code} ${path.replace("dpv:hasRecordOfActivity.", "")}`,
    );
    expect(inRecord).toEqual([
      "not-mapped dct:publisher",
      "not-mapped schema:recipient",
      "not-mapped dpv:hasDataSubject.skos:broader",
      "not-mapped dpv:hasDataProcessor",
      "not-mapped dpv:hasApplicableLaw",
      "not-mapped dpv:hasProcess.dpv:hasStorageCondition.2.dpv:hasDuration",
      "duplicate-key dpv:hasProcess",
      "not-mapped dpv:hasRight",
      "not-mapped dpv:hasNotice.dct:date",
      "not-mapped dpv:hasNotice.dct:coverage",
      // A day without a time and an offset is no certain instant.
      "unusable-value dpv:hasConsentStatus.0.dpv:isIndicatedAtTime",
      "not-mapped dpv:hasConsentStatus.0.dpv:hasIndicationMethod",
      "unusable-value dpv:hasConsentStatus.1.dpv:isIndicatedAtTime",
      "not-mapped dpv:hasConsentStatus.1.dpv:hasIndicationMethod",
    ]);
    expect(whole?.consents).toMatchObject([
      { purpose: "dpv:PaymentManagement", retention: "P6M", storage: ["IE", "FR", "DE"], events: [] },
      { purpose: "dpv:IdentityVerification", retention: "Account Closure", events: [] },
    ]);
  });
});
