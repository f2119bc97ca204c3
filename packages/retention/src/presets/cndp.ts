/**
 * Retention periods of the CNDP's practice as data, each with its source and how sure it is.
 *
 * @module retention/presets/cndp
 */
export type { CndpPresetId } from "./cndp-presets.js";
export { cndpPresets } from "./cndp-presets.js";
export type { RetentionPreset } from "./preset.js";
export type { PresetUse } from "./rule-from-preset.js";
export { ruleFromPreset } from "./rule-from-preset.js";
