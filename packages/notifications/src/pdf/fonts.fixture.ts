import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PdfFonts } from "./pdf-options.js";

const font = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/ibm-plex-sans-arabic/${name}.ttf`));

/** IBM Plex Sans Arabic, SIL Open Font License 1.1. */
export const plex: PdfFonts = {
  regular: font("400Regular/IBMPlexSansArabic_400Regular"),
  bold: font("700Bold/IBMPlexSansArabic_700Bold"),
};
