import { execFileSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// How much a program pays to type-check against the packed declarations. The number of instantiations is the same on
// every machine for one compiler; the consumer does what a program does that handles every kind of payload.
const ceiling = 40_000;
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023", "DOM"],
  module: "NodeNext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
};

/** What is wrong with the type cost of the packages installed in a folder, and the numbers it came to. */
export function typeCost(place) {
  copyFileSync("scripts/every-kind.consumer.ts", join(place, "every-kind.ts"));
  writeFileSync(join(place, "only-zod.ts"), 'import type * as z from "zod";\nexport type Any = z.ZodType;\n');
  writeFileSync(join(place, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const usual = compile(place, "every-kind.ts", true);
  // A program that has its libraries checked too pays for the whole of zod: what counts is what comes on top.
  const whole = compile(place, "every-kind.ts", false);
  const beside = whole.instantiations - compile(place, "only-zod.ts", false).instantiations;
  const counts = [usual.instantiations, beside];
  // A number that is missing is no number below the ceiling.
  const tooMany = counts.filter((count) => !(count <= ceiling));
  return {
    counts,
    problems: [
      ...usual.errors,
      ...whole.errors,
      ...tooMany.map((count) => `${count} instantiations, ${ceiling} at most`),
    ],
  };
}

function compile(place, file, skipLibCheck) {
  const options = { compilerOptions: { ...compilerOptions, skipLibCheck }, files: [file] };
  writeFileSync(join(place, "tsconfig.json"), JSON.stringify(options));
  const answer = run(place);
  return {
    instantiations: Number(/^Instantiations:\s+(\d+)$/m.exec(answer)?.[1]),
    errors: answer.split("\n").filter((line) => line.includes("error TS")),
  };
}

function run(place) {
  const compiler = resolve("node_modules/typescript/bin/tsc");
  try {
    return execFileSync(process.execPath, [compiler, "-p", place, "--extendedDiagnostics"], {
      encoding: "utf8",
    });
  } catch (error) {
    return error.stdout;
  }
}
