import type { ConsentPurpose } from "./consent-purpose.js";

/** One category of data as a purpose states it. */
export interface StatedData {
  /** Its name. */
  readonly type: string;
  /** Whether it is sensitive. */
  readonly sensitive: boolean;
  /** What is said of its answer. */
  readonly answer: NonNullable<ConsentPurpose["answers"]>[string] | undefined;
}

/** All data of a purpose, the sensitive ones last. */
export function dataOf({ data = [], sensitive = [], answers = {} }: ConsentPurpose): StatedData[] {
  const stated = (types: readonly string[], isSensitive: boolean) =>
    types.map((type) => ({ type, sensitive: isSensitive, answer: answers[type] }));
  return [...stated(data, false), ...stated(sensitive, true)];
}
