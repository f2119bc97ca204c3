import type * as z from "zod";

/**
 * The zod schema of a kind of payload: `parse` and its sisters, the fields under `shape`.
 *
 * Typed by the interface it gives, so that a program which reads many kinds does not have its compiler work the type
 * of each out of the fields. A test compares every interface with its fields, in both directions.
 *
 * @typeParam Written - The payload, what goes in and what comes out: nothing is filled in or changed.
 * @typeParam Shape - The fields by name, for a schema of your own: `z.strictObject({ ...schema.shape, more })`.
 */
export interface PayloadSchema<out Written, out Shape> extends z.ZodType<Written, Written> {
  /** The zod schema of each field. */
  readonly shape: Shape;
  /** What `z.discriminatedUnion` needs to know. */
  _zod: z.core.$ZodTypeInternals<Written, Written> & { propValues: z.core.util.PropValues };
}
