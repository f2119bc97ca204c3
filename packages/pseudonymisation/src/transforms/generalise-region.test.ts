import { expect, test } from "vitest";
import { applyPolicy } from "../apply-policy.js";
import { definePolicy } from "../policy.js";
import { generaliseRegion } from "./generalise-region.js";
import { moroccanRegions } from "./moroccan-regions.js";
import { moroccanSpellings } from "./moroccan-spellings.js";

const treat = (spec: ReturnType<typeof generaliseRegion>, place: string) =>
  applyPolicy(definePolicy({ columns: { place: spec } }), [{ place }])[0]?.["place"];

test("there are twelve regions and 75 provinces, no name or code twice", () => {
  const provinces = moroccanRegions.flatMap((region) => region.provinces);
  expect([moroccanRegions.length, provinces.length]).toEqual([12, 75]);
  for (const field of ["code", "fr", "ar"] as const) {
    expect(new Set(provinces.map((province) => province[field])).size).toBe(75);
  }
});

test("every province in every writing becomes its region", () => {
  for (const region of moroccanRegions) {
    for (const { code, fr, ar } of region.provinces) {
      for (const place of [code, fr, ar, fr.toUpperCase(), `Province de ${fr}`, `إقليم ${ar}`, ` ${fr} `]) {
        expect([place, treat(generaliseRegion("region"), place)]).toEqual([place, region.fr]);
        expect(treat(generaliseRegion("province", { as: "code" }), place)).toBe(code);
      }
    }
  }
});

test.each([
  ["a region stays itself", "region", "L'Oriental", "L’Oriental"],
  ["a region where a province is asked for is hidden", "province", "Souss-Massa", "*"],
  ["a usual other spelling", "province", "Mohammedia", "Mohammadia"],
  ["a usual other spelling in Arabic", "region", "إقليم فجيج", "L’Oriental"],
  ["accents do not count", "region", "prefecture de meknes", "Fès-Meknès"],
  ["a place that is not known is hidden", "region", "Paris", "*"],
  ["a place in the country", "country", "Safi", "Maroc"],
] as const)("%s", (_, to, place, answer) => {
  expect(treat(generaliseRegion(to), place)).toBe(answer);
});

test("a town is put where the caller says it lies", () => {
  const spec = generaliseRegion("region", { also: { Azrou: "MA-IFR", Nowhere: "MA-XYZ" }, as: "ar" });
  expect([treat(spec, "AZROU"), treat(spec, "Nowhere")]).toEqual(["فاس-مكناس", "*"]);
});

test("every other spelling belongs to a place and is no other place's name", () => {
  const names = moroccanRegions.flatMap((region) => [region, ...region.provinces]);
  for (const [code, spellings] of Object.entries(moroccanSpellings)) {
    const to = code === "MA-02" ? "region" : "province";
    for (const spelling of spellings) {
      expect([spelling, treat(generaliseRegion(to, { as: "code" }), spelling)]).toEqual([spelling, code]);
      expect(names.filter(({ fr, ar }) => fr === spelling || ar === spelling)).toEqual([]);
    }
  }
});
