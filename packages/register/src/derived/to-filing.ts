import type { Language, Localised } from "@data-tika/core";
import { type UnknownYet, unknownYet } from "@data-tika/notifications";
import { summedPeriod } from "@data-tika/retention";
import type { Controller, RightsContact } from "../declaration/parties.js";
import type { Processing } from "../declaration/processing.js";

/** Reads a text in the language of the document that is made. */
export type Speak = (text: Localised) => string;

/** The reader of one language. */
export const speak =
  (language: Language): Speak =>
  (text) =>
    text[language];

/** The blocks every filing begins and ends with. */
export function filingBlocks(processing: Processing, language: Language) {
  return {
    version: 1 as const,
    language,
    filing: { reason: "new" as const },
    controller: filedController(processing.controller, speak(language)),
    contact: processing.contact ?? unknownYet,
    attachments: [],
    signature: unknownYet,
  };
}

/** The blocks of art. 15, b to f. */
export function processingBlocks(processing: Processing, language: Language) {
  const say = speak(language);
  return {
    processing: {
      name: say(processing.name),
      characteristics: say(processing.characteristics),
      automation: processing.automation,
      purposes: processing.purposes.map(({ statement, basis }) => ({ statement: say(statement), basis })),
    },
    persons: processing.persons.map(({ category, number, minors }) => ({
      category: say(category),
      ...(number === undefined ? {} : { number }),
      minors,
    })),
    data: dataBlock(processing, say),
    retention: processing.retention.map(({ data, from, rule }) => ({
      data: say(data),
      period: summedPeriod(rule),
      from: say(from),
      outcome: rule.then,
    })),
    recipients: processing.recipients.map(({ name, purpose, basis, state }) => ({
      name: say(name),
      purpose: say(purpose),
      basis,
      state,
    })),
    transfers: processing.transfers.map(({ addressee, purpose, ground }) => ({
      addressee: addressee.name,
      state: addressee.address.state,
      purpose: say(purpose),
      ground,
    })),
  };
}

/** The categories of data, as a filing lists them. */
export function dataBlock(processing: Processing, say: Speak) {
  return processing.data.map(({ kind, label, items, origin, source }) => ({
    kind,
    label: say(label),
    ...(items === undefined ? {} : { items: items.map(say) }),
    origin,
    ...(source === undefined ? {} : { source: say(source) }),
  }));
}

/** The blocks of art. 15, g to i, and the means of information. */
export function safeguardBlocks(processing: Processing, language: Language) {
  const say = speak(language);
  const { description, controls } = processing.security;
  return {
    processors: processing.processors.map((processor) => ({ ...processor, service: say(processor.service) })),
    links: processing.links.map((link) => ({ ...link, with: say(link.with), aim: say(link.aim) })),
    information: { means: processing.information.means },
    rights: filedRights(processing.rights, say),
    security: {
      description: say(description),
      ...(controls && {
        controls: controls.map(({ control, measure }) => ({ control, measure: say(measure) })),
      }),
    },
  };
}

/** Where rights are exercised, as filings and notices write it. */
export function filedRights({ service, measures, ...reach }: RightsContact, say: Speak) {
  return { service: say(service), ...reach, ...(measures && { measures: say(measures) }) };
}

/** A text that may still be missing. */
export function sayOrUnknown(text: Localised | undefined, say: Speak): string | UnknownYet {
  return text === undefined ? unknownYet : say(text);
}

function filedController({ name, ...controller }: Controller, say: Speak) {
  return { name: say(name), ...controller };
}
