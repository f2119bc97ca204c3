import type { RetentionDecision, RetentionReason } from "../decision.js";

/** The sentences of one language; `{name}` is replaced by the reason's field of that name. */
export interface Explanations {
  readonly phase: Readonly<Record<RetentionDecision["phase"], string>>;
  readonly action: Readonly<Record<RetentionDecision["action"], string>>;
  readonly reason: Readonly<Record<RetentionReason["code"], string>>;
  readonly bound: Readonly<Record<"period" | "floor" | "ceiling", string>>;
}
