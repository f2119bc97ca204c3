import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeOf, importCycle, sourceImports } from "./source-imports.js";
import { isTest, published, typescriptFiles, workspaces } from "./workspace.js";

// Who may import whom. A new edge changes this table in the same commit.
const features = ["consent", "notifications", "pseudonymisation", "retention"];
const edges: Readonly<Record<string, readonly string[]>> = {
  core: [],
  identifiers: ["core"],
  consent: ["core", "identifiers"],
  notifications: ["core", "identifiers"],
  pseudonymisation: ["core", "identifiers"],
  retention: ["core", "identifiers"],
  register: ["core", "identifiers", ...features],
  testing: ["core"],
  bench: ["core", "identifiers", ...features, "register", "testing"],
  "example-filing": ["core", "notifications"],
  "example-consent-web": ["core", "consent"],
  "example-retention-shop": ["core", "retention", "testing"],
  "example-social-aid": ["core", "identifiers", ...features, "register"],
};

// Inside core: subject folders, and which of them another one may build on. `base` is what lies directly in src.
const subjects: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  base: ["messages"],
  law: ["base"],
  time: ["base", "law"],
  evidence: ["base"],
  sql: ["base"],
  document: ["base"],
  node: ["base"],
};

// Files that may be longer, and why.
const mayBeLong: Readonly<Record<string, string>> = {
  "packages/notifications/src/formality/authorisation-rules.ts":
    "the triggers of article 12-1, read as a whole",
  "packages/notifications/src/formality/questions.ts":
    "a table: one question for each fact, in three languages",
  "docs/examples/social-aid/src/privacy.ts":
    "the whole compliance of the body is one file, which is its point",
};

const nodeOnly = /(^|\/)(node|node-[\w-]+)(\.ts$|\/)/;
const hidden: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["the clock", /\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b/],
  ["chance", /\bMath\.random\b/],
  ["the environment", /\bprocess\.(env|argv|cwd|platform)\b/],
  ["the console", /\bconsole\./],
];

// What our packages ask their user to install may be declared by a user that does not import it.
const peers = new Set(published.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {})));

const sourcesOf = (workspace: (typeof workspaces)[number]) =>
  typescriptFiles(workspace).filter((file) => !isTest(file));
const wrong = (files: readonly string[], isWrong: (file: string) => boolean) => files.filter(isWrong);
const shipped = published.flatMap(sourcesOf);
const everything = workspaces.flatMap(typescriptFiles);

describe.each(workspaces.map((workspace) => [workspace.manifest.name, workspace] as const))(
  "%s",
  (name, workspace) => {
    const allowed = edges[name.replace("@data-tika/", "")];
    const { dependencies = {}, peerDependencies = {}, devDependencies = {} } = workspace.manifest;

    test("imports only the packages below it", () => {
      expect(allowed, "a row of the table of edges").toBeDefined();
      const breaches = sourcesOf(workspace).flatMap((file) =>
        sourceImports(file)
          .ours.filter((ours) => !allowed?.includes(ours.split("/")[0] ?? ""))
          .map((ours) => `${file} → ${ours}`),
      );
      expect(breaches).toEqual([]);
    });

    test("imports what its manifest declares, and declares what it imports", () => {
      const needed = new Set(sourcesOf(workspace).flatMap(packagesOf));
      const neededByTests = typescriptFiles(workspace).filter(isTest).flatMap(packagesOf);
      const root = JSON.parse(readFileSync("package.json", "utf8")).devDependencies;
      const declared = { ...dependencies, ...peerDependencies };
      // Not declared by core, on which it stands.
      root["@data-tika/testing"] = "*";
      expect([...needed].filter((one) => !(one in declared) && one !== name)).toEqual([]);
      expect(
        neededByTests.filter((one) => !(one in { ...declared, ...devDependencies, ...root }) && one !== name),
      ).toEqual([]);
      expect(Object.keys(declared).filter((one) => !needed.has(one) && !peers.has(one))).toEqual([]);
    });

    test("has no files that import each other in a circle", () => {
      expect(importCycle(sourcesOf(workspace))).toBeUndefined();
    });
  },
);

describe.each(published.map((workspace) => [workspace.manifest.name, workspace] as const))(
  "%s as published",
  (_, workspace) => {
    const { manifest, folder } = workspace;

    test("exports files that exist, each built from the source beside it", () => {
      for (const [path, target] of Object.entries(manifest.exports ?? {})) {
        if (path === "./package.json") continue;
        if (path.endsWith(".json")) {
          expect(target, path).toBe(path);
          expect(existsSync(`${folder}/${path}`), path).toBe(true);
          continue;
        }
        const {
          "@data-tika/source": source = "",
          types,
          default: built,
        } = target as Readonly<Record<string, string>>;
        expect(existsSync(`${folder}/${source}`), `${path} → ${source}`).toBe(true);
        const place = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
        expect({ types, built }, path).toEqual({ types: `${place}.d.ts`, built: `${place}.js` });
      }
      for (const target of Object.values(manifest.imports ?? {}))
        for (const source of Object.values(target["@data-tika/source"] as object))
          expect(existsSync(`${folder}/${source}`), source).toBe(true);
    });

    test("has README, LICENSE and what users of the package need", () => {
      expect(["README.md", "LICENSE"].filter((file) => !existsSync(`${folder}/${file}`))).toEqual([]);
      expect(manifest).toMatchObject({
        license: "MIT",
        type: "module",
        sideEffects: false,
        engines: { node: "^20.19 || >=22.12" },
      });
    });
  },
);

describe("sources", () => {
  test("of core stay in their subject", () => {
    const subject = (file: string) => /^packages\/core\/src\/(?:([^/]+)\/)?/.exec(file)?.[1] ?? "base";
    const breaches = shipped
      .filter((file) => file.startsWith("packages/core/"))
      .flatMap((file) => sourceImports(file).files.map((target) => [file, target] as const))
      .filter(
        ([file, target]) =>
          subject(file) !== subject(target) && !subjects[subject(file)]?.includes(subject(target)),
      )
      // The entry point of the package may name what lies in any folder.
      .filter(([file]) => file !== "packages/core/src/index.ts");
    expect(breaches).toEqual([]);
  });

  test("of core know no zod", () => {
    expect(
      wrong(
        shipped,
        (file) => file.startsWith("packages/core/") && sourceImports(file).others.includes("zod"),
      ),
    ).toEqual([]);
  });

  test("import Node only where the name says so", () => {
    expect(wrong(shipped, (file) => sourceImports(file).node.length > 0 && !nodeOnly.test(file))).toEqual([]);
    expect(
      wrong(
        shipped,
        (file) => !nodeOnly.test(file) && sourceImports(file).files.some((target) => nodeOnly.test(target)),
      ),
    ).toEqual([]);
  });

  test("import zod whole, so that bundlers drop what is not used", () => {
    expect(
      wrong(everything, (file) =>
        /import\s+(type\s+)?\{[^}]*\}\s+from\s+"zod"/.test(readFileSync(file, "utf8")),
      ),
    ).toEqual([]);
  });

  test.each(hidden)("do not read %s by themselves", (_, pattern) => {
    expect(wrong(shipped, (file) => !nodeOnly.test(file) && matches(file, pattern))).toEqual([]);
  });

  test("have one error class, no other class and no default export", () => {
    const classes = wrong(shipped, (file) => matches(file, /^(export )?(default )?class /m));
    expect(classes).toEqual(["packages/core/src/error.ts"]);
    expect(wrong(shipped, (file) => /^export default /m.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  test("pull in no language but English, and that one only for errors", () => {
    const languages = (file: string) =>
      sourceImports(file).files.filter((target) => /\/messages\//.test(target));
    const importers = shipped.filter((file) => !/\/messages\//.test(file) && languages(file).length > 0);
    expect(
      wrong(importers, (file) => languages(file).some((target) => !target.endsWith("/messages/en.ts"))),
    ).toEqual([]);
  });

  test("are short enough to live in", () => {
    const length = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n").length;
    const tooLong = wrong(everything, (file) => length(file) > (isTest(file) ? 300 : 200));
    expect(tooLong.filter((file) => !(file in mayBeLong))).toEqual([]);
    expect(Object.keys(mayBeLong).filter((file) => !existsSync(file))).toEqual([]);
  });

  test("leave nothing for later and skip no test", () => {
    const later = /\b(TODO|FIXME)\b|@ts-(ignore|nocheck)|\b(test|describe|it)\.(only|skip|todo)\b/;
    expect(wrong(everything, (file) => later.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

// Most files do not hold the words at all, and need not be freed of their comments.
function matches(file: string, pattern: RegExp): boolean {
  return pattern.test(readFileSync(file, "utf8")) && pattern.test(codeOf(file));
}

function packagesOf(file: string): readonly string[] {
  const { ours, others } = sourceImports(file);
  return [...ours.map((name) => `@data-tika/${name.split("/")[0]}`), ...others];
}
