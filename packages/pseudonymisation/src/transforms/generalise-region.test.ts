import { expect, test } from "vitest";
import { applyPolicy } from "../apply-policy.js";
import { definePolicy } from "../policy.js";
import { generaliseRegion } from "./generalise-region.js";
import { regions } from "./moroccan-regions.js";

const treat = (spec: ReturnType<typeof generaliseRegion>, place: string) =>
  applyPolicy(definePolicy({ columns: { place: spec } }), [{ place }])[0]?.["place"];

test("there are twelve regions and 75 provinces, no name or code twice", () => {
  const provinces = regions.flatMap((region) => region.provinces);
  expect([regions.length, provinces.length]).toEqual([12, 75]);
  for (const field of ["code", "fr", "ar"] as const) {
    expect(new Set(provinces.map((province) => province[field])).size).toBe(75);
  }
});

test("every province in every writing becomes its region", () => {
  for (const region of regions) {
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
