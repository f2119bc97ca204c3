import { readFileSync } from "node:fs";

/**
 * What is wrong with the lock: native tools whose other platforms are missing make `npm ci` fail elsewhere, and an
 * address of a registry ties every machine to that registry.
 */
export function lockProblems(text = readFileSync("package-lock.json", "utf8")) {
  const { packages } = JSON.parse(text);
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !folders(place).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => `${place} may need ${name}, which the lock does not hold`),
  );
  const addresses = text.match(/"resolved": "(https?|git)[^"]*"/g) ?? [];
  return [...missing, ...addresses.map((address) => `the lock names an address: ${address}`)];
}

// Where Node looks for what a package needs: beside its own modules, then one level up, and so on to the root.
function folders(place) {
  const parts = place.split("/node_modules/");
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join("/node_modules/")}/`), ""];
}
