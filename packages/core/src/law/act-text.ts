import type { Localised } from "../localised.js";
import type { Mark } from "./fact.js";
import { checkedOn } from "./sources.js";

/** The acts whose every article is held here. */
export type ReadAct = "law-09-08" | "decree-2-09-165";

/** A chapter of an act. */
export interface Chapter {
  /** Its number in the act. */
  readonly number: number;
  /** Its title. */
  readonly title: Localised;
}

/** One article of the law or of its decree, told in our own words. No part of it is an official translation. */
export interface Article {
  /** The act it belongs to. */
  readonly act: ReadAct;
  /** Its number. */
  readonly number: number;
  /** The chapter it stands in. */
  readonly chapter: Chapter;
  /** What it is about. */
  readonly title: Localised;
  /** `text` when the act itself gives the article a heading, `ours` when the title is ours. */
  readonly heading: "text" | "ours";
  /** What it says, in one sentence or two. */
  readonly sense: Localised;
  /** Its paragraphs and letters, where they are held; with them, a reference to any other place is unknown. */
  readonly places?: readonly string[];
  /** How sure the entry is. */
  readonly mark: Mark;
  /** The document it was read in. */
  readonly source: string;
  /** Day on which it was last read against its source. */
  readonly checkedOn: string;
  /** Where the French and the Arabic differ, slips of the text, and the reading taken. */
  readonly notes: readonly string[];
}

/** An act with every article. */
export interface ActText {
  /** The act. */
  readonly act: ReadAct;
  /** Its title. */
  readonly title: Localised;
  /** Where it was published. */
  readonly published: string;
  /** Its articles, in order: article `n` is at `n - 1`. */
  readonly articles: readonly Article[];
}

/** What the articles of one chapter share. */
interface ChapterFrame {
  readonly act: ReadAct;
  readonly chapter: Chapter;
  readonly source: string;
}

/** What each article adds to its chapter. */
interface ArticleEntry {
  readonly number: number;
  readonly title: Localised;
  readonly heading?: Article["heading"];
  readonly sense: Localised;
  /** Paragraphs and letters, separated by spaces. */
  readonly places?: string;
  readonly notes?: readonly string[];
}

/** Makes the articles of a chapter, every one marked as read in the text. */
export function defineChapter(frame: ChapterFrame, entries: readonly ArticleEntry[]): readonly Article[] {
  return entries.map(
    ({ places, heading = "ours", notes = [], ...entry }): Article => ({
      ...frame,
      ...entry,
      heading,
      ...(places === undefined ? {} : { places: places.split(" ") }),
      mark: "text",
      checkedOn,
      notes,
    }),
  );
}
