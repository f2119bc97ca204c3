import type { Language } from "@data-tika/core";
import { citeArticle } from "@data-tika/core/law";
import type { Box, Section } from "../filing/box.js";
import { isGap } from "../filing/gap.js";
import { forms } from "../form.js";
import type { Payload } from "../payload.js";
import { valueAt } from "../rule/condition.js";
import { cellText, nothing } from "./cell-text.js";

/** A filled form, as plain data in one language: what any rendering of it shows. */
export interface Sheet {
  /** Title of the form. */
  readonly title: string;
  /** Its filled sections, in order. */
  readonly sections: readonly SheetSection[];
}

/** A filled section. */
export interface SheetSection {
  /** Its number on the form; a section left out keeps its number. */
  readonly number: string;
  /** Its title. */
  readonly title: string;
  /** The article that asks for it. */
  readonly article: string;
  /** Answers that stand alone. */
  readonly rows: readonly SheetRow[];
  /** Answers that are lists. */
  readonly tables: readonly SheetTable[];
}

/** An answer. */
export interface SheetRow {
  /** Name of the box. */
  readonly label: string;
  /** The answer in words. */
  readonly text: string;
}

/** A list of answers. */
export interface SheetTable {
  /** Names of the boxes that are filled in at least once. */
  readonly columns: readonly string[];
  /** A line for each item. */
  readonly rows: readonly (readonly string[])[];
}

/** The filled form of a payload. */
export function sheetOf(payload: Payload, language: Language): Sheet {
  const { title, sections } = forms[payload.kind];
  return {
    title: title[language],
    sections: sections.flatMap((section, index) => {
      const value = valueAt(payload, [section.field]);
      return value === undefined ? [] : [fillSection(section, index + 1, value, language)];
    }),
  };
}

function fillSection(section: Section, number: number, value: unknown, language: Language): SheetSection {
  return {
    number: String(number),
    title: section.labels[language],
    article: citeArticle(section.article, language),
    ...contentOf(section, value, language),
  };
}

type Content = Pick<SheetSection, "rows" | "tables">;

function contentOf({ labels, boxes }: Section, value: unknown, language: Language): Content {
  const whole = (text: string): Content => ({ rows: [{ label: labels[language], text }], tables: [] });
  const plain = boxes[""];
  if (plain !== undefined || isGap(value)) return whole(cellText(value, plain ?? { labels }, language));
  if (Array.isArray(value))
    return value.length === 0
      ? whole(nothing[language])
      : { rows: [], tables: [tableOf(boxes, "*.", value, language)] };
  const lists = [...new Set(Object.keys(boxes).flatMap((key) => /^(.+?)\.\*\./.exec(key)?.[1] ?? []))];
  return {
    rows: Object.entries<Box>(boxes).flatMap(([key, box]) => rowOf(key, box, value, language)),
    tables: lists.flatMap((list) => {
      const items = valueAt(value, list.split("."));
      return Array.isArray(items) && items.length > 0 ? [tableOf(boxes, `${list}.*.`, items, language)] : [];
    }),
  };
}

function rowOf(key: string, box: Box, value: unknown, language: Language): SheetRow[] {
  if (key.includes("*")) return [];
  const found = valueAt(value, key.split("."));
  return found === undefined ? [] : [{ label: box.labels[language], text: cellText(found, box, language) }];
}

function tableOf(
  boxes: Section["boxes"],
  prefix: string,
  items: readonly unknown[],
  language: Language,
): SheetTable {
  const columns = Object.entries<Box>(boxes)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, box]) => ({ path: key.slice(prefix.length).split("."), box }))
    .filter(({ path }) => items.some((item) => valueAt(item, path) !== undefined));
  return {
    columns: columns.map(({ box }) => box.labels[language]),
    rows: items.map((item) => columns.map(({ path, box }) => cellText(valueAt(item, path), box, language))),
  };
}
