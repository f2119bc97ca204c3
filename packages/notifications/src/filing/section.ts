import type { Localised } from "@data-tika/core";
import type { LegalReference } from "@data-tika/core/law";
import type { Box, Boxes, Section } from "./box.js";

/** A section that holds one answer, called like the section. */
export const plain = (
  field: string,
  article: LegalReference,
  labels: Localised,
  more: Pick<Box, "choices" | "format" | "personalData"> = {},
): Section => ({ field, article, labels, boxes: { "": { labels, ...more } } });

/** A section with boxes. */
export const boxed = (field: string, article: LegalReference, labels: Localised, boxes: Boxes): Section => ({
  field,
  article,
  labels,
  boxes,
});
