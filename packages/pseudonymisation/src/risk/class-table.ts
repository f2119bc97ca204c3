/** How often each sensitive value occurs in each class: three columns of equal length, one line for each pair. */
export interface SensitivePairs {
  /** The class. */
  readonly classes: Uint32Array;
  /** Code of the sensitive value; 0 where it is missing. */
  readonly values: Uint32Array;
  /** Records of the class with the value. */
  readonly counts: Uint32Array;
  /** All codes are below this number. */
  readonly cardinality: number;
}

/** Classes of equal records: all that the risk depends on. It grows with the classes, not with the records. */
export interface ClassTable {
  /** For each quasi-identifier, the code of each class; 0 where the value is missing. */
  readonly codes: readonly Uint32Array[];
  /** For each quasi-identifier, the number all its codes are below. */
  readonly cardinalities: readonly number[];
  /** Records of each class. */
  readonly sizes: Uint32Array;
  /** For each sensitive column, its values in the classes. */
  readonly sensitive: readonly SensitivePairs[];
}

/** Codes of a column, one for each record or class; all are below its cardinality. */
export interface CodedColumn {
  readonly codes: Uint32Array;
  readonly cardinality: number;
}
