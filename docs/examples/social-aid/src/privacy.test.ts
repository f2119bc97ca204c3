import { toFormality } from "@data-tika/register";
import { describe, expect, it } from "vitest";
import { counterCameras, newsletter, socialAid } from "./privacy.js";

describe("the declarations of the example", () => {
  it.each([
    ["social aid", socialAid, "authorisation", ["cin-number", "purpose-change", "interconnection"]],
    ["cameras", counterCameras, "declaration", ["video-surveillance"]],
    ["newsletter", newsletter, "simplified-declaration", ["newsletter"]],
  ] as const)("%s has its formality, and no question is left", (_, processing, regime, reasons) => {
    const { finding } = toFormality(processing, { language: "fr" });
    expect(finding).toMatchObject({ regime, missing: [] });
    expect(finding.reasons.map(({ code }) => code).toSorted()).toEqual(reasons.toSorted());
  });
});
