import { transferRequestSchema } from "@data-tika/notifications";
import * as z from "zod";
import { localisedSchema } from "./localised.js";

const requested = transferRequestSchema.shape;

/** A transfer abroad, hosting included: what the declaration names and the transfer request details. */
export const transferSchema = z.strictObject({
  /** Who receives the data, and where. */
  addressee: requested.addressee,
  /** What for. */
  purpose: localisedSchema,
  /** What allows it: a listed State (art. 43) or a case of art. 44. */
  ground: requested.ground,
  /** The exception relied on, stated precisely (decree 47). */
  explanation: localisedSchema.exactOptional(),
  /** Clauses, internal rules or devices that protect the data (decree 48). */
  safeguards: localisedSchema.exactOptional(),
  /** How the data travel (decree 46-7). */
  mode: localisedSchema,
  /** How often (decree 46-7). */
  frequency: requested.frequency,
  /** Day of the first transfer (decree 46-8). */
  firstTransferOn: requested.firstTransferOn,
});

/** A transfer abroad. */
export interface Transfer extends z.infer<typeof transferSchema> {}
