import type { PayloadKind } from "./kind.js";
import type { PayloadOf } from "./payload.js";

/** A valid payload of a kind, with a sentence that says what it shows. */
export interface ValidExample<Kind extends PayloadKind> {
  /** What it shows. */
  readonly about: string;
  /** The payload. */
  readonly payload: PayloadOf<Kind>;
}

/** A payload that is refused, with the issue it must give. */
export interface InvalidExample {
  /** What is wrong with it. */
  readonly about: string;
  /** The payload. */
  readonly payload: unknown;
  /** The code of its only issue. */
  readonly code: string;
  /** The JSON Pointer of its only issue. */
  readonly pointer: string;
}
