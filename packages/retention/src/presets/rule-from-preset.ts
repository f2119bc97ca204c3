import { failure } from "../failure.js";
import type { Rule } from "../rule.js";
import { type CndpPresetId, cndpPresets } from "./cndp-presets.js";
import type { RetentionPreset } from "./preset.js";

/** What a preset cannot know: the table, its columns, and the period where there is no figure. */
export interface PresetUse
  extends Pick<Rule, "dataset" | "start" | "where" | "inForceFrom" | "inForceUntil"> {
  /** Name of the rule; the preset's own when left out. */
  readonly id?: string;
  /** The controller's period; needed when the preset has none, and shortens or lengthens it within its bound. */
  readonly keep?: string;
}

/**
 * A rule that follows a preset of the CNDP's practice.
 *
 * The preset's figure becomes the rule's period unless the controller gives one; a ceiling stays a ceiling and a floor
 * a floor beside it. A preset whose mark is not `text` is refused by `defineRules` until it is accepted by name.
 *
 * @param preset - Name of the preset.
 * @param use - Table, columns, and the period where the preset has none.
 * @returns The rule, for `defineRules`.
 * @throws {@link DataTikaError} `retention.period_undecided` when neither the preset nor `use` has a period.
 * @example
 * ```ts
 * import { defineRules } from "@data-tika/retention";
 * import { ruleFromPreset } from "@data-tika/retention/presets/cndp";
 *
 * const rule = ruleFromPreset("cctv-workplace", { dataset: "recordings", start: { column: "recorded_at" } });
 * rule.ceiling; // => { period: 'P3M', source: 'cndp/350-2013', mark: 'secondary' }
 * defineRules([rule]); // throws retention.preset_not_accepted
 * defineRules([rule], { accept: ["cctv-workplace"] }).accepted; // => [ 'cctv-workplace' ]
 * ruleFromPreset("health-record", { dataset: "files", start: { column: "last_care" } }); // throws retention.period_undecided
 * ```
 */
export function ruleFromPreset(preset: CndpPresetId, use: PresetUse): Rule {
  const { period, kind, source, mark, then: action }: RetentionPreset = cndpPresets[preset];
  const { id = preset, keep = period, ...place } = use;
  if (keep === null) throw failure("retention.period_undecided", { preset });
  const bound = period === null || kind === "suggestion" ? {} : { [kind]: { period, source, mark } };
  return { ...place, id, phases: [{ name: "active", keep }], then: action, source, mark, preset, ...bound };
}
