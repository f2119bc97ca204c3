import { execFileSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// How much a program pays to type-check against the packed declarations. The number of instantiations is the same on
// every machine for one compiler; the consumer does what a program does that handles every kind of payload.
const ceiling = 40_000;
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023"],
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** What is wrong with the type cost of the packages installed in a folder, and the number it came to. */
export function typeCost(place) {
  copyFileSync("scripts/every-kind.consumer.ts", join(place, "every-kind.ts"));
  writeFileSync(join(place, "package.json"), JSON.stringify({ private: true, type: "module" }));
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["every-kind.ts"] }));
  const answer = compile(place);
  const instantiations = Number(/^Instantiations:\s+(\d+)$/m.exec(answer)?.[1]);
  const errors = answer.split("\n").filter((line) => line.includes("error TS"));
  // A number that is missing is no number below the ceiling.
  const tooMany = instantiations <= ceiling ? [] : [`${instantiations} instantiations, ${ceiling} at most`];
  return { instantiations, problems: [...errors, ...tooMany] };
}

function compile(place) {
  const compiler = resolve("node_modules/typescript/bin/tsc");
  try {
    return execFileSync(process.execPath, [compiler, "-p", place, "--extendedDiagnostics"], {
      encoding: "utf8",
    });
  } catch (error) {
    return error.stdout;
  }
}
