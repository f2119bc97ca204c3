import { defineConfig } from "vitest/config";

// Tests read the sources of every package, so they need no build.
const conditions = ["@data-tika/source", "node", "default"];
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...sources,
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "docs/**/*.test.ts"],
          exclude: ["**/*.db.test.ts", "**/node_modules/**", "**/dist/**"],
          pool: "forks",
          isolate: false,
          // Properties over thousands of cases, on a machine that others use too.
          testTimeout: 60_000,
          // Examples are written there and read the sources as everything else does.
          server: { deps: { inline: [/node_modules\/\.cache\/examples-/] } },
        },
      },
      {
        ...sources,
        test: {
          name: "database",
          include: ["packages/*/src/**/*.db.test.ts", "docs/**/*.db.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**"],
          globalSetup: ["packages/testing/src/start-postgres.ts"],
          pool: "forks",
          maxWorkers: 2,
          // After the unit tests: PGlite and PostgreSQL need the memory and both cores.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
