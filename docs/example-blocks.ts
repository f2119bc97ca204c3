import { readFileSync } from "node:fs";
import ts from "typescript";
import { isTest, list, typescriptFiles, workspaces } from "./workspace.js";

/** One fenced `ts` block of a source file or of a page. */
export interface ExampleBlock {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Line of the block's first line of code, counted from 1. */
  readonly line: number;
  /** What the fence says: `ts`, and nothing else for code. */
  readonly language: string;
  readonly code: string;
}

/** Every `ts` block of the TSDoc comments, the READMEs and the guides. */
export function exampleBlocks(): readonly ExampleBlock[] {
  const inFolder = (folder: string) =>
    list(folder).map((name) => (folder === "." ? name : `${folder}/${name}`));
  const pages = [".", "docs", "docs/guides", ...workspaces.map(({ folder }) => folder)]
    .flatMap(inFolder)
    .filter((file) => file.endsWith(".md") && !file.endsWith("CHANGELOG.md"));
  const sources = workspaces.flatMap(typescriptFiles).filter((file) => !isTest(file));
  return [
    ...pages.flatMap((file) => fences(file, readFileSync(file, "utf8").split(/\r?\n/))),
    ...sources.flatMap((file) => fences(file, commentLines(readFileSync(file, "utf8")))),
  ];
}

// Lines outside a TSDoc comment come back empty, so that line numbers stay true.
function commentLines(text: string): readonly string[] {
  let inside = false;
  return text.split(/\r?\n/).map((line) => {
    if (/^\s*\/\*\*\s*$/.test(line)) inside = true;
    else if (line.includes("*/")) inside = false;
    return inside ? line.replace(/^\s*\*+ ?/, "") : "";
  });
}

function fences(file: string, lines: readonly string[]): readonly ExampleBlock[] {
  const blocks: ExampleBlock[] = [];
  let open: { fence: string; language: string; line: number } | undefined;
  lines.forEach((text, index) => {
    const [, fence = "", language = ""] = /^\s*(`{3,})\s*(.*?)\s*$/.exec(text) ?? [];
    if (fence === "") return;
    if (open === undefined) {
      open = { fence, language, line: index + 1 };
      return;
    }
    if (fence !== open.fence || language !== "") return;
    if (/^(typescript|tsx|jsx?|javascript|[cm]?[jt]s|ts\s.*)$/.test(open.language)) {
      const code = lines.slice(open.line, index).join("\n");
      blocks.push({ file, line: open.line + 1, language: open.language, code });
    }
    open = undefined;
  });
  return blocks;
}

/**
 * The module that checks a block: `expr; // => text` and `expr; // throws code` become calls.
 *
 * The code keeps the line numbers of the file it comes from, so that a stack or a type error points there.
 */
export function exampleModule(block: ExampleBlock): string {
  if (block.language !== "ts")
    throw new Error(`${block.file}:${block.line} fence it as \`ts\`: every example is run`);
  const source = ts.createSourceFile("example.ts", block.code, ts.ScriptTarget.ES2022, true);
  let code = block.code;
  let marks = (code.match(/\/\/ (=>|throws) /g) ?? []).length;
  for (const statement of [...source.statements].reverse()) {
    const mark = /^[ \t]*\/\/ (=>|throws) (.*?)[ \t]*$/m.exec(
      code.slice(statement.end).split("\n", 1)[0] ?? "",
    );
    if (mark === null || !ts.isExpressionStatement(statement)) continue;
    const line = block.line + source.getLineAndCharacterOfPosition(statement.end).line;
    const expression = statement.expression.getText(source);
    const call =
      mark[1] === "=>" ? `await prints(${expression},` : `await fails(async () => (${expression}),`;
    const end = statement.end + mark[0].length;
    code = `${code.slice(0, statement.getStart(source))}${call} ${JSON.stringify(mark[2])}, "${block.file}:${line}");${code.slice(end)}`;
    marks -= 1;
  }
  if (marks !== 0)
    throw new Error(`${block.file}:${block.line} \`// =>\` and \`// throws\` follow an expression statement`);
  const names = `const { prints, fails } = (globalThis as unknown as { example: ExampleChecks }).example;`;
  const types = `type ExampleChecks = { prints(value: unknown, text: string, where: string): void; fails(run: () => unknown, code: string, where: string): Promise<void> };`;
  return `${types} ${names} ${"\n".repeat(block.line - 1)}${code}\nexport {};\n`;
}
