import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** What a source file imports, apart by kind. */
export interface SourceImports {
  /** Files of the same workspace, as paths from the root of the repository. */
  readonly files: readonly string[];
  /** Names after `@data-tika/`, with their sub-path: `core/time`. */
  readonly ours: readonly string[];
  /** Built-in modules of Node. */
  readonly node: readonly string[];
  /** Names of other npm packages. */
  readonly others: readonly string[];
}

/** Reads the imports, exports from and dynamic imports of a file. */
export function sourceImports(file: string): SourceImports {
  const names = ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map((found) => found.fileName);
  const outside = names.filter((name) => !/^[.#]|^node:|^@data-tika\//.test(name));
  return {
    files: names.filter((name) => name.startsWith(".")).map((name) => toSource(join(dirname(file), name))),
    ours: names
      .filter((name) => name.startsWith("@data-tika/"))
      .map((name) => name.slice("@data-tika/".length)),
    node: names.filter((name) => name.startsWith("node:")),
    others: outside.map((name) =>
      name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/"),
    ),
  };
}

const transpiled = new Map<string, string>();

/** The code of a file without its comments and types. */
export function codeOf(file: string): string {
  const known = transpiled.get(file);
  if (known !== undefined) return known;
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true };
  const code = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: options }).outputText;
  transpiled.set(file, code);
  return code;
}

/** A chain of files that ends where it began, or none. */
export function importCycle(files: readonly string[]): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file) || !existsSync(file)) return undefined;
    for (const next of sourceImports(file).files) {
      const cycle = visit(next, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}

const toSource = (file: string): string => file.replaceAll("\\", "/").replace(/\.js$/, ".ts");
