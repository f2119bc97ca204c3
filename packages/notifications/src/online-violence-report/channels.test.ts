import { expect, test } from "vitest";
import { channelsFor, reportingChannels } from "./channels.js";
import { onlineViolenceReportExamples } from "./examples.js";

const [adult, minor, abuse] = onlineViolenceReportExamples;
const idsOf = (payload: Parameters<typeof channelsFor>[0]) => channelsFor(payload).map(({ id }) => id);

test("life in danger shows the emergency numbers first", () => {
  expect(idsOf(minor.payload)).toEqual([
    "police",
    "gendarmerie",
    "onde",
    "emc-helpline",
    "e-blagh",
    "prosecution",
  ]);
});

test("otherwise they come last", () => {
  expect(idsOf(adult.payload)).toEqual(["kolonamaak", "e-blagh", "prosecution", "police", "gendarmerie"]);
});

test("child-abuse material leads to the authorities and their portal only", () => {
  expect(idsOf(abuse.payload)).toEqual(["police", "gendarmerie", "e-blagh"]);
});

test("the list is configuration: one's own is taken instead, and ours says when it was looked at", () => {
  expect(channelsFor(adult.payload, [])).toEqual([]);
  for (const { mark, checkedOn } of reportingChannels)
    expect([mark, checkedOn]).toEqual(["secondary", "2026-11-21"]);
});
