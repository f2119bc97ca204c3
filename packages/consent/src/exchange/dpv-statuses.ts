import type { DocumentReader } from "./document-reader.js";
import type { ExchangedEvent } from "./exchanged-consent.js";
import type { Located } from "./located-json.js";
import { instantOf } from "./read-iso27560.js";
import { opens, readState } from "./states.js";
import { dpvSubject } from "./write-dpv.js";

const strengths: Readonly<Record<string, ExchangedEvent["strength"]>> = {
  "dpv:ExpressedConsent": "indubitable",
  "dpv:ExplicitlyExpressedConsent": "express",
};

/** The events of a record, from its consent statuses. */
export function dpvStatuses(
  reader: DocumentReader,
  record: Located,
  subject: string | undefined,
): ExchangedEvent[] {
  const statuses = reader.all(record, "dpv:hasConsentStatus");
  if (statuses.length === 0) reader.report("missing-field", record, "dpv:hasConsentStatus");
  return statuses.flatMap((status) => eventOf(reader, status, subject) ?? []);
}

function eventOf(reader: DocumentReader, status: Located, subject = ""): ExchangedEvent | undefined {
  const types = reader.all(status, "@type");
  const words = types.map(({ value }) => String(value));
  const read = words.map(readState).find((found) => found !== undefined);
  const strength = words.map((word) => strengths[word]).find((found) => found !== undefined);
  const at = instantOf(reader, status, "dpv:isIndicatedAtTime");
  const by = reader.text(status, "dpv:isIndicatedBy");
  const validFor = durationOf(reader, status);
  for (const type of types)
    if (readState(String(type.value)) === undefined && strengths[String(type.value)] === undefined)
      reader.report("unusable-value", type);
  if (types.length === 0) reader.report("missing-field", status, "@type");
  if (read?.exact === false) reader.report("inexact-value", status, "@type");
  if (at === undefined || read === undefined) return undefined;
  // Without its type nothing shows that the consent was more than an implied one.
  if (opens(read.state) && strength === undefined) {
    reader.report("missing-field", status, "@type");
    return undefined;
  }
  return {
    state: read.state,
    at,
    ...(strength && { strength }),
    ...(by && { by: by === dpvSubject ? subject : by }),
    ...(validFor && { validFor }),
  };
}

function durationOf(reader: DocumentReader, status: Located): string | undefined {
  const found = reader.one(status, "dpv:hasDuration");
  if (found === undefined) return undefined;
  if (typeof found.value === "string") return found.value;
  const kind = reader.text(found, "@type");
  if (kind === "dpv:EndlessDuration") return "endless";
  if (kind === "dpv:TemporalDuration") return reader.text(found, "rdf:value");
  reader.report("unusable-value", found);
  return undefined;
}
