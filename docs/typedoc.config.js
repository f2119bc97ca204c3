import { entryPoints } from "./entry-points.js";

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "Data-Tika",
  tsconfig: "tsconfig.site.json",
  // One program over the sources of all published packages; the entry points are those of their exports maps.
  entryPoints: entryPoints.map(({ source }) => `../${source}`),
  readme: "start.md",
  // The guide to begin with stands first.
  projectDocuments: [
    "guides/declare.md",
    "guides/!(declare).md",
    "architecture.md",
    "benchmarks.md",
    "law.md",
  ],
  out: "site",
  plugin: ["typedoc-plugin-zod", "./typedoc-plugin.js"],
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  highlightLanguages: ["bash", "console", "html", "javascript", "json", "sql", "tsx", "typescript"],
  sort: ["kind", "source-order"],
  kindSortOrder: [
    "Document",
    "Project",
    "Module",
    "Function",
    "Variable",
    "Class",
    "Interface",
    "TypeAlias",
    "Reference",
  ],
  treatWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    notDocumented: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
  searchInComments: true,
  searchInDocuments: true,
  navigation: { includeGroups: false, includeFolders: false },
  hideGenerator: true,
  githubPages: false,
  customFooterHtml: "Data-Tika is not the CNDP and gives no legal advice. MIT licence.",
};
