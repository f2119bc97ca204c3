import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Converter, MinimalSourceFile } from "typedoc";

// One program over the sources of all published packages; the entry points are those of their exports maps.
const packages = readdirSync("packages")
  .map((name) => ({ name, folder: `packages/${name}`, manifest: manifestOf(`packages/${name}`) }))
  .filter(({ manifest }) => manifest.private !== true);

const entryPoints = packages.flatMap(({ folder, manifest }) =>
  Object.values(manifest.exports ?? {})
    .map((target) => target["@data-tika/source"])
    .filter((source) => source !== undefined)
    .map((source) => `../${folder}/${source}`),
);

/** Shows the README of a package on the page of its main entry. */
function readmeOnPackagePage(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project, converter }) => {
    for (const { name, folder } of packages) {
      const page = project.children?.find((module) => module.name === name);
      const readme = `${folder}/README.md`;
      if (page === undefined || !existsSync(readme)) continue;
      // The page has its own title, so the README's is left out.
      const text = readFileSync(readme, "utf8").replace(/^# .*\n+/, "");
      page.readme = converter.parseRawComment(new MinimalSourceFile(text, readme), project.files).content;
    }
  });
}

function manifestOf(folder) {
  return existsSync(`${folder}/package.json`) ? JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) : { private: true };
}

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "Data-Tika",
  tsconfig: "tsconfig.site.json",
  entryPoints,
  readme: "start.md",
  projectDocuments: ["guides/*.md", "architecture.md", "law.md"],
  out: "site",
  plugin: ["typedoc-plugin-zod", readmeOnPackagePage],
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  sort: ["source-order"],
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, notDocumented: true, rewrittenLink: true, unusedMergeModuleWith: true },
  searchInComments: true,
  searchInDocuments: true,
  navigation: { includeGroups: false, includeFolders: true, compactFolders: false },
  hideGenerator: true,
  githubPages: false,
  customFooterHtml: "Data-Tika is not the CNDP and gives no legal advice. MIT licence.",
};
