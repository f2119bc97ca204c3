import { expect, test } from "vitest";
import { withLibrary } from "./library.js";

test("a library that is not installed is named", async () => {
  const name = "a-library-that-nobody-installed";
  await expect(withLibrary(() => import(/* @vite-ignore */ name), "pdfkit")).rejects.toMatchObject({
    code: "notifications.library_missing",
    message: "A library is missing: pdfkit. Install it to write a PDF.",
  });
});
