import { describe, expect, it } from "vitest";
import { readCommand } from "./command-line.js";

describe("readCommand", () => {
  it("runs the day without options", () => {
    expect(readCommand([])).toEqual({ run: "day", out: "demo-output" });
  });

  it("reads the options of a file", () => {
    const args = [
      "--csv",
      "a.csv",
      "--id",
      "cin",
      "--quasi",
      "age, sex",
      "--sensitive",
      "income",
      "--out",
      "x",
    ];
    expect(readCommand(args)).toEqual({
      run: "own-file",
      csv: "a.csv",
      id: "cin",
      quasi: ["age", "sex"],
      sensitive: "income",
      out: "x",
    });
  });

  it.each([
    [["--csv", "a.csv", "--quasi", "age"], "social_aid.missing_option"],
    [["--csv", "a.csv", "--id", "cin"], "social_aid.missing_option"],
    [["--csv", "a.csv", "--id", "cin", "--quasi", " , "], "social_aid.missing_option"],
    [["--id", "cin"], "social_aid.missing_option"],
    [["--csv"], "social_aid.missing_option"],
    [["--csv", "--id", "cin"], "social_aid.missing_option"],
    [["--out", ""], "social_aid.missing_option"],
    [["--colour"], "social_aid.unknown_option"],
    [["AB123456"], "social_aid.unknown_option"],
  ])("refuses %j", (args, code) => {
    expect(() => readCommand(args)).toThrow(expect.objectContaining({ code }));
  });
});
