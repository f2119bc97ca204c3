import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Payload, readBack, renderHtml } from "@data-tika/notifications";
import { renderPdf } from "@data-tika/notifications/pdf";

const require = createRequire(import.meta.url);
const font = (name: string) =>
  readFile(require.resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${name}.ttf`));

/** A file of a payload, and the digest that was read back out of it. */
export interface DocumentFile {
  /** Its name. */
  readonly name: string;
  /** Its content. */
  readonly content: string | Uint8Array;
  /** Digest of the payload inside. */
  readonly sha256: string;
}

/**
 * A payload as pages and as PDF, in French and in Arabic, each read back.
 *
 * @param name - Beginning of the files' names.
 * @param payload - The payload.
 */
export async function documentsOf(name: string, payload: Payload): Promise<readonly DocumentFile[]> {
  const fonts = {
    regular: await font("400Regular/IBMPlexSansArabic_400Regular"),
    bold: await font("700Bold/IBMPlexSansArabic_700Bold"),
  };
  const files: DocumentFile[] = [];
  for (const language of ["fr", "ar"] as const) {
    const page = renderHtml(payload, { language });
    const pdf = await renderPdf(payload, { language, fonts });
    files.push({ name: `${name}.${language}.html`, content: page, sha256: readBack(page).sha256 });
    files.push({ name: `${name}.${language}.pdf`, content: pdf, sha256: readBack(pdf).sha256 });
  }
  return files;
}
