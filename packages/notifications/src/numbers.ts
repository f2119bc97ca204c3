import { type IdentifierKind, type IdentifierReason, parseIdentifier } from "@data-tika/identifiers";
import type { Payload } from "./payload.js";
import { valueAt } from "./rule/condition.js";

type Path = readonly (string | number)[];

/** Where payloads hold numbers whose form is known. */
const numbered: readonly { readonly path: readonly string[]; readonly kind: IdentifierKind }[] = [
  { path: ["controller", "ice"], kind: "ice" },
  { path: ["filing", "previous"], kind: "cndp-number" },
  { path: ["base", "number"], kind: "cndp-number" },
  { path: ["formality", "number"], kind: "cndp-number" },
];

/** A number that does not look as its kind usually does. */
export interface OddNumber {
  /** Where it is. */
  readonly path: Path;
  /** What is odd about it. */
  readonly reasons: readonly IdentifierReason[];
}

/** Numbers to look at again. None is refused for it: most forms and checksums are not officially published. */
export function oddNumbers(payload: Payload): OddNumber[] {
  return numbered.flatMap(({ path, kind }) => {
    const value = valueAt(payload, path);
    if (typeof value !== "string") return [];
    const { status, reasons } = parseIdentifier(kind, value);
    return status === "valid" ? [] : [{ path, reasons }];
  });
}
