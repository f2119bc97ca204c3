import { describe, expect, it } from "vitest";
import { describePeriod } from "./describe-period.js";

describe("describePeriod", () => {
  it.each([
    ["P1Y", "1 an", "سنة واحدة", "1 year"],
    ["P3M", "3 mois", "3 أشهر", "3 months"],
    ["P2M", "2 mois", "شهران", "2 months"],
    ["P10Y", "10 ans", "10 سنوات", "10 years"],
    ["P2W", "14 jours", "14 يوما", "14 days"],
    ["P100D", "100 jours", "100 يوم", "100 days"],
    ["P103D", "103 jours", "103 أيام", "103 days"],
    ["P0D", "0 jour", "0 يوم", "0 days"],
    ["P1Y6M", "1 an et 6 mois", "سنة واحدة و6 أشهر", "1 year and 6 months"],
    ["P1Y6M3D", "1 an, 6 mois et 3 jours", "سنة واحدة و6 أشهر و3 أيام", "1 year, 6 months and 3 days"],
  ])("says %s in three languages", (period, fr, ar, en) => {
    const said = (["fr", "ar", "en"] as const).map((language) => describePeriod(period, language));
    expect(said).toEqual([fr, ar, en]);
  });
});
