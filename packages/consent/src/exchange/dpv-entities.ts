import type { DocumentReader } from "./document-reader.js";
import type { ExchangedController } from "./exchanged-consent.js";
import type { Located } from "./located-json.js";

const contacts = ["schema:email", "schema:telephone", "schema:url"] as const;

/** The entities of a record that bear an identifier. */
export function dpvEntities(reader: DocumentReader, record: Located): ExchangedController[] {
  return reader.all(record, "dpv:hasEntity").flatMap((entity) => {
    reader.skip(entity, "@type");
    const address = reader.text(entity, "@id");
    const id = reader.text(entity, "dpv:hasIdentifier") ?? address;
    const name = reader.text(entity, "dpv:hasName");
    const type = reader.text(entity, "skos:broader");
    const points = reader.all(entity, "schema:contactPoint");
    for (const point of points) reader.skip(point, "@type");
    const contact = points.flatMap((point) => contacts.flatMap((kind) => reader.text(point, kind) ?? []))[0];
    const street = points.flatMap((point) => reader.text(point, "schema:streetAddress") ?? [])[0];
    if (id === undefined) return [];
    const known = { id, name: name ?? id, contact: contact ?? "", address: street ?? "" };
    return [{ ...known, ...(type && { type }) }];
  });
}
