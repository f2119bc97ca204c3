import type { Localised } from "@data-tika/core";
import type { LegalReference, Mark } from "@data-tika/core/law";
import type { PayloadKind } from "../kind.js";
import type { Condition } from "./condition.js";

/** A rule between fields, as data: read by `parsePayload` and written into the JSON Schema. */
export interface Rule {
  /** Code of the issue. */
  readonly code: string;
  /** Kinds it applies to. */
  readonly kinds: readonly PayloadKind[];
  /** A list whose items are judged one by one; the whole payload is judged when left out. */
  readonly each?: readonly string[];
  /** The payload, or the item, is refused when this holds. */
  readonly refuseWhen: Condition;
  /** The field the issue names, seen from the payload or from the item. */
  readonly at: readonly string[];
  /** Where the rule comes from. */
  readonly article: LegalReference;
  /** How sure it is. */
  readonly mark: Mark;
  /** What is wrong, and what to do. */
  readonly labels: Localised;
}
