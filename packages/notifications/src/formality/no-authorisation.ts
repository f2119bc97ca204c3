import { authorisationRules } from "./authorisation-rules.js";
import { all, any, not } from "./fact-condition.js";

/** No rule asks for an authorisation, exceptions counted: only then the lighter regimes matter. */
export const noAuthorisation = not(
  any(
    ...authorisationRules.map(({ when, unless }) => (unless === undefined ? when : all(when, not(unless)))),
  ),
);
