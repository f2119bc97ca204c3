import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { published } from "./workspace.js";

// What each entry point exports is a file in docs/surface, so that a change of the public surface shows in review.

test.each(published.map((workspace) => [workspace.manifest.name, workspace] as const))(
  "%s",
  async (name, { folder, manifest }) => {
    const entries = Object.entries(manifest.exports ?? {}).filter(([path]) => path !== "./package.json");
    const text = entries.map(([path, target]) => {
      // A JSON file is shipped as it is: it has no source and no names.
      if (path.endsWith(".json")) return `${path.replace(".", name)}\n`;
      const source = `${folder}/${(target as Readonly<Record<string, string>>)["@data-tika/source"]}`;
      const names = exportedNames(readFileSync(source, "utf8")).map((exported) => `  ${exported}\n`);
      return `${path.replace(".", name)}\n${names.join("")}`;
    });
    const refresh = "the public surface changed; if it should: npx vitest run --project unit docs/surface -u";
    await expect(text.join("\n"), refresh).toMatchFileSnapshot(
      `./surface/${folder.replace("packages/", "")}.txt`,
    );
  },
);

function exportedNames(text: string): readonly string[] {
  const source = ts.createSourceFile("entry.ts", text, ts.ScriptTarget.ES2022);
  const names = source.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const clause = statement.exportClause;
      if (clause === undefined || !ts.isNamedExports(clause))
        throw new Error("an entry point lists its names: no `export *`");
      return clause.elements.map((one) =>
        statement.isTypeOnly || one.isTypeOnly ? `type ${one.name.text}` : one.name.text,
      );
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
    return exported ? declaredNames(statement, source) : [];
  });
  return names.toSorted((a, b) => (a.replace("type ", "") < b.replace("type ", "") ? -1 : 1));
}

function declaredNames(statement: ts.Statement, source: ts.SourceFile): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((one) => one.name.getText(source));
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [`type ${statement.name.text}`];
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [statement.name?.text ?? "default"];
  throw new Error("an entry point exports functions, constants, types and the error class only");
}
