import type { Keyring } from "../keyring.js";

/** A cell of a table; `null` where there is no value. */
export type Cell = string | null;

/** Called with the index of a cell that a transform cannot treat; it throws. */
export type RefuseCell = (index: number) => never;

/** The new cells of one column, batch by batch, in their order. */
export type ColumnTransform = (cells: readonly Cell[], refuse: RefuseCell) => readonly Cell[];

/** What transforms may need beside their spec. */
export interface TransformContext {
  /** Keys of the pseudonyms. */
  readonly keyring?: Keyring;
  /** Day on which ages are computed, `YYYY-MM-DD`. */
  readonly on?: string;
}

/** A transform that treats every cell by itself; an `undefined` answer refuses the cell. */
export function eachCell(treat: (text: string) => Cell | undefined): ColumnTransform {
  return (cells, refuse) =>
    cells.map((cell, index) => {
      const text = cell?.trim() ?? "";
      if (text === "") return null;
      const treated = treat(text);
      return treated === undefined ? refuse(index) : treated;
    });
}
