import { caseViews } from "./case-views.js";
import { filingViews } from "./filing-views.js";
import type { Views } from "./view.js";

/** What each recipient is shown of each kind. What is not here is shown to nobody. */
export const views: Views = { ...filingViews, ...caseViews };
