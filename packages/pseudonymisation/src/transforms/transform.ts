import { isDataTikaError } from "@data-tika/core";
import type { Keyring } from "../keyring.js";

/** A cell of a table; `null` where there is no value. */
export type Cell = string | null;

/** Called with the index of a cell that a transform cannot treat; it throws. */
export type RefuseCell = (index: number) => never;

/** The cells of another column of the same rows, as they were before any treatment. */
export type ReadColumn = (name: string) => readonly Cell[];

/** The new cells of one column, batch by batch, in their order. */
export type ColumnTransform = (
  cells: readonly Cell[],
  refuse: RefuseCell,
  columns: ReadColumn,
) => readonly Cell[];

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

/** A transform that treats the whole column at once and names a cell it refuses by its position, from one. */
export function byPosition(treat: (cells: readonly Cell[]) => readonly Cell[]): ColumnTransform {
  return (cells, refuse) => {
    try {
      return treat(cells);
    } catch (error) {
      const position = isDataTikaError(error) ? error.fields["position"] : undefined;
      if (typeof position === "number") refuse(position - 1);
      throw error;
    }
  };
}

const mostRemembered = 20_000;

/** The same, remembering answers: for columns such as days of birth, where values come again and again. */
export function eachRepeatedCell(treat: (text: string) => Cell | undefined): ColumnTransform {
  const answers = new Map<string, Cell | undefined>();
  return eachCell((text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size === mostRemembered) answers.clear();
    const treated = treat(text);
    answers.set(text, treated);
    return treated;
  });
}
