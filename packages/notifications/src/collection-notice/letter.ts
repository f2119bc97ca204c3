import type { Language } from "@data-tika/core";
import { gapText } from "../document/cell-text.js";
import { type Letter, type LetterPart, part, quoted, said } from "../document/letter-shape.js";
import { reachOf, rightsSentence } from "../document/reach.js";
import { words } from "../filing/box.js";
import { isGap } from "../filing/gap.js";
import { dayText } from "../number-text.js";
import type { CollectionNotice } from "./collection-notice.js";
import { letterWords as say } from "./letter-words.js";

/** The notice in plain words, in the order in which a person asks. */
export function collectionLetter(notice: CollectionNotice, language: Language): Letter {
  const heading = (name: keyof typeof say.headings) => say.headings[name][language];
  const listed = (texts: readonly string[]) => texts.map((text) => quoted(text, language));
  const told = (name: "retention" | "transfers"): LetterPart[] => {
    const text = notice[name];
    return text === undefined ? [] : [part(heading(name), [quoted(text, language)])];
  };
  return {
    title: say.title[language],
    parts: [
      part(heading("controller"), controllerSentences(notice, language)),
      part(heading("origin"), [originSentence(notice, language)]),
      part(heading("purposes"), [], listed(notice.purposes)),
      isGap(notice.recipients)
        ? part(heading("recipients"), [gapText(notice.recipients, language)])
        : notice.recipients.length === 0
          ? part(heading("recipients"), [say.nobody[language]])
          : part(heading("recipients"), [], listed(notice.recipients)),
      ...(notice.answers === undefined || notice.answers.length === 0
        ? []
        : [part(heading("answers"), [], answerItems(notice.answers, language))]),
      ...told("retention"),
      ...told("transfers"),
      part(
        heading("rights"),
        [rightsSentence[language], measures(notice, language)],
        reachOf(notice.rights, language),
      ),
      ...(notice.openNetwork ? [part(heading("network"), [say.network[language]])] : []),
      ...formalityPart(notice, language),
    ],
  };
}

function controllerSentences({ controller }: CollectionNotice, language: Language): (string | undefined)[] {
  const { name, address, representative } = controller;
  return [
    quoted(name, language),
    address === undefined ? undefined : quoted(address, language),
    representative === undefined ? undefined : said(say.representative, representative, language),
  ];
}

function originSentence({ collection, source }: CollectionNotice, language: Language): string {
  if (collection === "direct") return say.direct[language];
  return source === undefined ? say.indirect[language] : said(say.from, source, language);
}

function answerItems(answers: NonNullable<CollectionNotice["answers"]>, language: Language): string[] {
  return answers.map(({ field, compulsory, consequence }) => {
    const sentence = said(compulsory ? say.compulsory : say.optional, field, language);
    return consequence === undefined ? sentence : `${sentence} ${said(say.without, consequence, language)}`;
  });
}

function measures({ rights }: CollectionNotice, language: Language): string | undefined {
  return rights.measures === undefined ? undefined : quoted(rights.measures, language);
}

function formalityPart({ formality }: CollectionNotice, language: Language): LetterPart[] {
  if (formality === undefined) return [];
  const { kind, number, on } = formality;
  const heading = say.headings.formality[language];
  if (isGap(number)) return [part(heading, [say.later[kind][language]])];
  const day =
    on === undefined ? "" : said(words(" du {}", " بتاريخ {}", " of {}"), dayText(on, language), language);
  return [part(heading, [`${say[kind][language]} ${said(say.number, number, language)}${day}.`])];
}
