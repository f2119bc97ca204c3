import { defineConfig } from "tsup";

// One config for every package: one output file per source file, so that the published file is the reviewed file.
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.fixture.ts"],
  format: "esm",
  target: "node20",
  bundle: false,
  dts: false,
  sourcemap: true,
  clean: true,
  silent: true,
});
