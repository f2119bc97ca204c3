import { casesPresets } from "./cases.js";
import { organisationPresets } from "./organisation.js";
import { surveillancePresets } from "./surveillance.js";

/**
 * Periods of the CNDP's practice, of statutes and of habit, by name.
 *
 * None was read in the law itself: `secondary` ones are reported by others, `inference` ones are our reading or a
 * habit from elsewhere. Each is a suggestion that a person accepts by name, and none deletes anything by itself.
 *
 * @example
 * ```ts
 * import { cndpPresets } from "@data-tika/retention/presets/cndp";
 *
 * cndpPresets["cctv-workplace"].period; // => P3M
 * cndpPresets["cctv-workplace"].mark; // => secondary
 * cndpPresets["health-record"].period; // => null
 * ```
 * @see Law 09-08, articles 3-1-e, 15-f and 55: the binding period is the one declared or authorised
 */
export const cndpPresets = { ...surveillancePresets, ...organisationPresets, ...casesPresets } as const;

/** Name of a preset. */
export type CndpPresetId = keyof typeof cndpPresets;
