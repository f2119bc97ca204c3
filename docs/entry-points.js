import { existsSync, readdirSync, readFileSync } from "node:fs";

const folders = readdirSync("packages").map((name) => `packages/${name}`);
const manifests = folders
  .filter((folder) => existsSync(`${folder}/package.json`))
  .map((folder) => ({ folder, ...JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) }))
  .filter((manifest) => manifest.private !== true);

/** Every entry point of the published packages: its package, its sub-path ("" for the main one) and its source. */
export const entryPoints = manifests.flatMap(({ folder, exports }) =>
  Object.entries(exports ?? {})
    .filter(([, target]) => target["@data-tika/source"] !== undefined)
    .map(([path, target]) => ({
      folder,
      name: folder.replace("packages/", ""),
      path: path.replace(/^\.\/?/, ""),
      source: `${folder}/${target["@data-tika/source"].replace("./", "")}`,
    })),
);
