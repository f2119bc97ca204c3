import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What the checks of the workspace read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly imports?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A folder of `packages/` or `docs/examples/` with its manifest. */
export interface Workspace {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** All workspaces, packages first. */
export const workspaces: readonly Workspace[] = ["packages", "docs/examples"]
  .flatMap((parent) => list(parent).map((name) => `${parent}/${name}`))
  .filter((folder) => existsSync(`${folder}/package.json`))
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) }));

/** The packages that users install. */
export const published: readonly Workspace[] = workspaces.filter(({ manifest }) => manifest.private !== true);

/** TypeScript files of a workspace, tests included, as paths from the root of the repository. */
export function typescriptFiles({ folder }: Workspace): readonly string[] {
  return list(`${folder}/src`, true)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/src/${name}`);
}

/** Whether the file is a test or made for tests only, and so never shipped. */
export const isTest = (file: string): boolean => /\.(test|fixture)\.ts$/.test(file);

/** Names in a folder, sorted; none when there is no such folder. */
export function list(folder: string, recursive = false): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}
