import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import {
  Converter,
  IndexedAccessType,
  LiteralType,
  MinimalSourceFile,
  makeRecursiveVisitor,
  ReferenceType,
  ReflectionKind,
  UnionType,
} from "typedoc";
import { entryPoints } from "./entry-points.js";

/** What TypeDoc leaves out for packages such as ours. */
export function load(app) {
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    (context) => {
      nestSubPaths(context);
      showReadmes(context);
      linkNames(context.project);
      shortenSchemas(context.project);
      writeOutCodes(context);
    },
    3000,
  );
}

// A module is named by its entry in the exports map and stands below the main entry of its package.
function nestSubPaths(context) {
  const { project } = context;
  const modules = new Map(
    (project.children ?? []).map((module) => {
      const file = context.getSymbolFromReflection(module)?.declarations?.[0]?.getSourceFile().fileName ?? "";
      return [relative(".", file).replaceAll("\\", "/"), module];
    }),
  );
  for (const { name, path, source } of entryPoints) {
    const module = modules.get(source);
    if (module === undefined) continue;
    module.name = path === "" ? name : path;
    const main = modules.get(`packages/${name}/src/index.ts`);
    if (path === "" || main === undefined) continue;
    project.removeChild(module);
    module.parent = main;
    main.addChild(module);
  }
}

// The README of a package is the text of its page, without the title that the page has already.
function showReadmes({ project, converter }) {
  for (const page of project.children ?? []) {
    const readme = `packages/${page.name}/README.md`;
    if (!existsSync(readme)) continue;
    const text = readFileSync(readme, "utf8").replace(/^# .*\n+/, "");
    page.readme = converter.parseRawComment(new MinimalSourceFile(text, readme), project.files).content;
  }
}

// A comment may link a name that its file does not import, such as the error class: it means the one export so named.
function linkNames(project) {
  const exported = new Map();
  for (const reflection of project.getReflectionsByKind(ReflectionKind.SomeExport)) {
    const known = exported.get(reflection.name);
    exported.set(reflection.name, known === undefined ? reflection : null);
  }
  for (const { comment } of Object.values(project.reflections)) {
    const parts = [comment?.summary ?? [], ...(comment?.blockTags.map((tag) => tag.content) ?? [])].flat();
    for (const part of parts) {
      if (part.kind !== "inline-tag" || part.target !== undefined || !exported.get(part.text)) continue;
      part.target = exported.get(part.text);
    }
  }
}

// A schema is shown with the type it gives, not with the whole of its parts: `ZodObject<Declaration>`.
function shortenSchemas(project) {
  const removed = makeRecursiveVisitor({
    reflection: ({ declaration }) => project.removeReflection(declaration),
  });
  for (const schema of project.getReflectionsByKind(ReflectionKind.Variable)) {
    const { type } = schema;
    if (!(type instanceof ReferenceType)) continue;
    if (type.package !== "zod" && type.name !== "PayloadSchema") continue;
    for (const argument of type.typeArguments ?? []) argument.visit(removed);
    const named = schema.parent?.children?.find(
      ({ name }) => `${name}schema`.toLowerCase() === schema.name.toLowerCase(),
    );
    type.typeArguments = named && [ReferenceType.createResolvedReference(named.name, named, project)];
  }
}

// The codes of a closed list are shown one by one, not as `(typeof list)[number]`.
function writeOutCodes(context) {
  const checker = context.programs[0].getTypeChecker();
  for (const alias of context.project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
    const symbol = context.getSymbolFromReflection(alias);
    if (!(alias.type instanceof IndexedAccessType) || symbol === undefined) continue;
    const list = checker.getTypeFromTypeNode(symbol.declarations[0].type.objectType);
    const codes = checker.isTupleType(list) ? checker.getTypeArguments(list) : [];
    if (codes.length === 0 || !codes.every((code) => code.isStringLiteral())) continue;
    alias.type = new UnionType(codes.map(({ value }) => new LiteralType(value)));
  }
}
