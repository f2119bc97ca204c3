import type { Localised } from "@data-tika/core";
import type { LegalReference } from "@data-tika/core/law";
import { type Box, words } from "../filing/box.js";
import { forms } from "../form.js";
import type { PayloadKind } from "../kind.js";

/** Where a path leads on the form. */
export interface Place {
  /** Section and box, such as `6.1`; the section alone when the path ends above a box. */
  readonly number: string;
  /** Name of the box, or of the section. */
  readonly labels: Localised;
  /** The article that asks for it. */
  readonly article: LegalReference;
}

const whole: Place = {
  number: "",
  labels: words("Le document", "الوثيقة", "The document"),
  article: "decree-2-09-165/23",
};

/** The box of the form that a path of the payload leads to; the whole document for what has no box. */
export function locate(kind: PayloadKind | undefined, path: readonly (string | number)[]): Place {
  const [field, ...rest] = path;
  const sections = kind === undefined ? [] : forms[kind].sections;
  const index = sections.findIndex((section) => section.field === field);
  const section = sections[index];
  if (section === undefined) return whole;
  const boxes = Object.entries<Box>(section.boxes);
  const number = boxes.findIndex(([key]) => key !== "" && key === boxKey(rest, section.boxes));
  const box = boxes[number]?.[1] ?? section.boxes[""];
  return {
    number: number === -1 ? `${index + 1}` : `${index + 1}.${number + 1}`,
    labels: box?.labels ?? section.labels,
    article: box?.article ?? section.article,
  };
}

/** The longest beginning of a path that is a box: positions in lists become `*`, and inner parts fall away. */
function boxKey(
  path: readonly (string | number)[],
  boxes: Readonly<Record<string, unknown>>,
): string | undefined {
  const keys = path.map((key) => (typeof key === "number" ? "*" : key));
  for (let length = keys.length; length > 0; length--) {
    const key = keys.slice(0, length).join(".");
    if (Object.hasOwn(boxes, key)) return key;
  }
  return undefined;
}
