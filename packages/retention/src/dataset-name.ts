/**
 * Whether two names mean one table: `table` is the default schema's, as in SQL, and no other schema's.
 *
 * @param defaultSchema - Schema of a table that is named without one.
 */
export function sameDataset(one: string, other: string, defaultSchema = "public"): boolean {
  return one === other || isInSchema(one, other, defaultSchema) || isInSchema(other, one, defaultSchema);
}

/**
 * Whether two names may mean one table, asked where the answer keeps a row: while no default schema is known, a bare name
 * may be any schema's.
 */
export function mayBeSameDataset(one: string, other: string, defaultSchema: string | undefined): boolean {
  if (one === other) return true;
  if (defaultSchema !== undefined) return sameDataset(one, other, defaultSchema);
  return one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function isInSchema(bare: string, whole: string, schema: string): boolean {
  return (
    whole.length === schema.length + 1 + bare.length &&
    whole.startsWith(schema) &&
    whole[schema.length] === "." &&
    whole.endsWith(bare)
  );
}
