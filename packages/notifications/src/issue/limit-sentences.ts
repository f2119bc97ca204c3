import type { Language, Localised } from "@data-tika/core";
import { words } from "../filing/box.js";
import { numberText } from "../number-text.js";
import { type CountedNoun, counted } from "./counted.js";
import { type ShapeCode, shapeSentences } from "./sentences.js";

const characters: CountedNoun = {
  fr: { one: "# caractère", other: "# caractères" },
  ar: { zero: "لا حرف", one: "حرف واحد", two: "حرفان", few: "# أحرف", many: "# حرفا", other: "# حرف" },
  en: { one: "# character", other: "# characters" },
};

const answers: CountedNoun = {
  fr: { one: "# réponse", other: "# réponses" },
  ar: { zero: "لا جواب", one: "جواب واحد", two: "جوابان", few: "# أجوبة", many: "# جوابا", other: "# جواب" },
  en: { one: "# answer", other: "# answers" },
};

interface Limited {
  readonly sentence: Localised;
  readonly noun?: CountedNoun;
}

const limited: Readonly<Partial<Record<ShapeCode, Readonly<Partial<Record<Limit["end"], Limited>>>>>> = {
  "too-long": {
    most: {
      sentence: words(
        "la réponse est trop longue\u00a0: {} au plus.",
        "الجواب طويل جدا: {} على الأكثر.",
        "the answer is too long: at most {}.",
      ),
      noun: characters,
    },
  },
  "too-few": {
    least: {
      sentence: words("il faut au moins {}.", "يلزم {} على الأقل.", "it takes at least {}."),
      noun: answers,
    },
  },
  "too-many": {
    most: {
      sentence: words("il faut {} au plus.", "يلزم {} على الأكثر.", "it takes {} at most."),
      noun: answers,
    },
  },
  "out-of-range": {
    least: {
      sentence: words("ce nombre est inférieur à {}.", "هذا العدد أقل من {}.", "this number is below {}."),
    },
    most: { sentence: words("ce nombre dépasse {}.", "هذا العدد يتجاوز {}.", "this number is above {}.") },
  },
};

/** A limit of the form, from below or from above. It is ours, never a value that was given. */
export interface Limit {
  readonly end: "least" | "most";
  readonly at: number;
}

/** What is wrong with the shape, with the limit where there is one. */
export function shapeSentence(code: ShapeCode, limit?: Limit): Localised {
  const found = limit === undefined ? undefined : limited[code]?.[limit.end];
  if (limit === undefined || found === undefined) return shapeSentences[code];
  const { sentence, noun } = found;
  const say = (language: Language) =>
    sentence[language].replace(
      "{}",
      noun === undefined ? numberText(limit.at, language) : counted(limit.at, noun, language),
    );
  return words(say("fr"), say("ar"), say("en"));
}
