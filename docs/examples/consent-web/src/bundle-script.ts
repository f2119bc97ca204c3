import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The script of the page that verifies receipts, as one text with all it needs. */
export async function bundleScript(): Promise<string> {
  // Under test the sources are TypeScript and so are the packages; otherwise both are built.
  const isSource = import.meta.url.endsWith(".ts");
  const { outputFiles } = await build({
    entryPoints: [
      fileURLToPath(new URL(`./browser/verify-script.${isSource ? "ts" : "js"}`, import.meta.url)),
    ],
    conditions: isSource ? ["@data-tika/source"] : [],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
