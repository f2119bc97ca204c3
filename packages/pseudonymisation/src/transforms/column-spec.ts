import { isCivilDay } from "@data-tika/core/time";
import * as z from "zod";
import { failure } from "../failure.js";
import { ageBandColumn, ageBandSchema } from "./age-band.js";
import { constantColumn, constantSchema } from "./constant.js";
import { formatPreservingColumn, formatPreservingSchema } from "./format-preserving.js";
import { generaliseDateColumn, generaliseDateSchema } from "./generalise-date.js";
import { generaliseNumberColumn, generaliseNumberSchema } from "./generalise-number.js";
import { generaliseRegionColumn, generaliseRegionSchema } from "./generalise-region.js";
import { generaliseTextColumn, generaliseTextSchema } from "./generalise-text.js";
import { keepSchema } from "./keep.js";
import { maskColumn, maskSchema } from "./mask.js";
import { perturbColumn, perturbSchema } from "./perturb.js";
import { pseudonymColumn, pseudonymSchema } from "./pseudonym.js";
import { redactColumn, redactSchema } from "./redact.js";
import { reversibleColumn, reversibleSchema } from "./reversible.js";
import { shiftDatesColumn, shiftDatesSchema } from "./shift-dates.js";
import { topCodeColumn, topCodeSchema } from "./top-code.js";
import type { ColumnTransform, TransformContext } from "./transform.js";
import { truncateIpColumn, truncateIpSchema } from "./truncate-ip.js";

/** Shape of what a policy says of one column. */
export const columnSpecSchema = z.discriminatedUnion("transform", [
  ageBandSchema,
  constantSchema,
  formatPreservingSchema,
  generaliseDateSchema,
  generaliseNumberSchema,
  generaliseRegionSchema,
  generaliseTextSchema,
  keepSchema,
  maskSchema,
  perturbSchema,
  pseudonymSchema,
  redactSchema,
  reversibleSchema,
  shiftDatesSchema,
  topCodeSchema,
  truncateIpSchema,
]);

/** What a policy says of one column. Plain data. */
export type ColumnSpec = z.infer<typeof columnSpecSchema>;

/** The engine of a column; `undefined` for one that stays as it is. */
export function createTransform(
  column: string,
  spec: ColumnSpec,
  context: TransformContext,
): ColumnTransform | undefined {
  switch (spec.transform) {
    case "keep":
      return undefined;
    case "age-band":
      if (!isCivilDay(context.on)) throw failure("pseudonymisation.day_missing", { column });
      return ageBandColumn(spec, context.on);
    case "pseudonym":
    case "reversible":
    case "format-preserving":
    case "shift-dates":
    case "perturb":
      return keyedTransform(column, spec, context);
    default:
      return plainTransform(spec);
  }
}

type Keyed = "pseudonym" | "reversible" | "format-preserving" | "shift-dates" | "perturb";
type KeyedSpec = Extract<ColumnSpec, { transform: Keyed }>;
type PlainSpec = Exclude<ColumnSpec, KeyedSpec | { transform: "keep" | "age-band" }>;

function keyedTransform(column: string, spec: KeyedSpec, { keyring }: TransformContext): ColumnTransform {
  if (keyring === undefined) throw failure("pseudonymisation.keyring_missing", { column });
  switch (spec.transform) {
    case "pseudonym":
      return pseudonymColumn(spec, keyring);
    case "reversible":
      return reversibleColumn(spec, keyring);
    case "format-preserving":
      return formatPreservingColumn(spec, keyring);
    case "shift-dates":
      return shiftDatesColumn(spec, keyring);
    case "perturb":
      return perturbColumn(spec, column, keyring);
  }
}

function plainTransform(spec: PlainSpec): ColumnTransform {
  switch (spec.transform) {
    case "constant":
      return constantColumn(spec);
    case "redact":
      return redactColumn;
    case "mask":
      return maskColumn(spec);
    case "generalise-date":
      return generaliseDateColumn(spec);
    case "generalise-number":
      return generaliseNumberColumn(spec);
    case "generalise-region":
      return generaliseRegionColumn(spec);
    case "generalise-text":
      return generaliseTextColumn(spec);
    case "top-code":
      return topCodeColumn(spec);
    case "truncate-ip":
      return truncateIpColumn(spec);
  }
}
