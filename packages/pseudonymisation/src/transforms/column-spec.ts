import { isCivilDay } from "@data-tika/core/time";
import * as z from "zod";
import { failure } from "../failure.js";
import { ageBandColumn, ageBandSchema } from "./age-band.js";
import { generaliseDateColumn, generaliseDateSchema } from "./generalise-date.js";
import { generaliseNumberColumn, generaliseNumberSchema } from "./generalise-number.js";
import { generaliseTextColumn, generaliseTextSchema } from "./generalise-text.js";
import { keepSchema } from "./keep.js";
import { maskColumn, maskSchema } from "./mask.js";
import { pseudonymColumn, pseudonymSchema } from "./pseudonym.js";
import { redactColumn, redactSchema } from "./redact.js";
import type { ColumnTransform, TransformContext } from "./transform.js";

/** Shape of what a policy says of one column. */
export const columnSpecSchema = z.discriminatedUnion("transform", [
  ageBandSchema,
  generaliseDateSchema,
  generaliseNumberSchema,
  generaliseTextSchema,
  keepSchema,
  maskSchema,
  pseudonymSchema,
  redactSchema,
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
    case "redact":
      return redactColumn;
    case "mask":
      return maskColumn(spec);
    case "generalise-date":
      return generaliseDateColumn(spec);
    case "generalise-number":
      return generaliseNumberColumn(spec);
    case "generalise-text":
      return generaliseTextColumn(spec);
    case "age-band":
      if (!isCivilDay(context.on)) throw failure("pseudonymisation.day_missing", { column });
      return ageBandColumn(spec, context.on);
    case "pseudonym":
      if (context.keyring === undefined) throw failure("pseudonymisation.keyring_missing", { column });
      return pseudonymColumn(spec, context.keyring);
  }
}
