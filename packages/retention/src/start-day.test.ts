import { expect, test } from "vitest";
import { startDayOf } from "./start-day.js";

test.each([
  ["a day is itself", "2024-02-29", "2024-02-29"],
  ["a day that is none stands for none", "2023-02-29", undefined],
  ["a time without zone is Morocco's clock", "2024-07-31 23:30:00", "2024-07-31"],
  ["fractions of a second change nothing", "2024-07-31T23:30:00.123456", "2024-07-31"],
  ["an instant is read on Morocco's clock", "2024-07-31 23:30:00+00", "2024-08-01"],
  ["with Z too", "2024-07-31T22:59:59.999Z", "2024-07-31"],
  ["an offset of hours and minutes", "2024-08-01 05:00:00+05:30", "2024-08-01"],
  ["an offset with seconds, before the zones of today", "1913-08-12 00:00:00-00:30:20", "1913-08-12"],
  ["and eastwards", "1900-01-01 00:10:00+00:30:20", "1899-12-31"],
  ["a day before our era stands for none", "0044-03-15 BC", undefined],
  ["nor does a time", "0044-03-15 10:00:00 BC", undefined],
  ["nor an instant", "0044-03-15 10:00:00+00 BC", undefined],
  ["nor what has more behind it", "2024-07-31 23:30:00 and more", undefined],
  ["infinity stands for none", "infinity", undefined],
  ["the year 10000 stands for none", "10000-01-01", undefined],
  ["a Date is an instant", new Date("2024-07-31T23:30:00Z"), "2024-08-01"],
  ["a number stands for none", 1_722_470_400_000, undefined],
])("%s", (_, value, day) => {
  expect(startDayOf(value)).toBe(day);
});
