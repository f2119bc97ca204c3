import { isDataTikaError } from "@data-tika/core";
import { describe, expect, test } from "vitest";
import { filled, stringPaths } from "../json-schema/filled.fixture.js";
import { type JsonSchema, toJsonSchema } from "../json-schema/to-json-schema.js";
import { type PayloadKind, payloadKinds } from "../kind.js";
import type { Payload } from "../payload.js";
import { project } from "./project.js";
import { type Recipient, recipients } from "./recipient.js";

// A payload with every field, each string marked with its own place: what a recipient is shown is seen, not looked up.
const options = { hashNetwork: true, service: "instagram" } as const;

/** The places a recipient is shown; none when it is shown nothing at all. */
function shown(kind: PayloadKind, recipient: Recipient): string[] {
  const places = (["instagram", "telephone"] as const).flatMap((service) => {
    try {
      const { fields } = project(everything(kind, service), recipient, options);
      return stringPaths(fields).map((path) =>
        path.map((key) => (typeof key === "number" ? "*" : key)).join("."),
      );
    } catch (error) {
      if (isDataTikaError(error)) return [];
      throw error;
    }
  });
  return [...new Set(places)].sort();
}

/** What a report needs to be shown at all: an adult who agrees to everything, and content of this service. */
function everything(kind: PayloadKind, service: "instagram" | "telephone"): Payload {
  const payload = filled(toJsonSchema(kind), (path) => `at ${path.join(".")}`) as Payload;
  if (payload.kind !== "online-violence-report") return payload;
  payload.victim.ageBand = "adult";
  payload.consent.scopes = [
    ...(["cndp", "platform", "telephone-operator", "prosecutor"] as const),
    ...(["police", "hash-network", "statistics"] as const),
  ];
  for (const item of payload.items) item.service = service;
  return payload;
}

test("what each recipient is shown is a file, so that a change shows in review", async () => {
  const text = payloadKinds.flatMap((kind) =>
    recipients
      .map((recipient) => [recipient, shown(kind, recipient)] as const)
      .filter(([, places]) => places.length > 0)
      .map(
        ([recipient, places]) => `${kind} to ${recipient}\n${places.map((place) => `  ${place}\n`).join("")}`,
      ),
  );
  await expect(text.join("\n")).toMatchFileSnapshot("./shown-fields.fixture.txt");
});

// Who keeps a public register, and who stands in Morocco for a controller abroad, is named to the public by law.
const named = ["keeper.name", "keeper.role", "controller.representativeInMorocco.name"];
const public_ = ["controller.representativeInMorocco.address.street"];

describe.each(["public-register", "platform", "telephone-operator", "hash-network", "statistics"] as const)(
  "%s",
  (recipient) => {
    test.each(payloadKinds)("is shown nothing of %s that the schema marks as data of a person", (kind) => {
      const personal = new Set(marked(toJsonSchema(kind), "x-personal-data"));
      const seen = shown(kind, recipient).filter((place) =>
        [...personal].some((path) => within(place, path)),
      );
      expect(seen.filter((place) => ![...named, ...public_].includes(place))).toEqual([]);
    });
  },
);

function within(place: string, path: string): boolean {
  return place === path || place.startsWith(`${path}.`);
}

/** The places of a schema that carry a mark. */
function marked(part: JsonSchema, mark: string, path = ""): string[] {
  const branches = [part["anyOf"], part["oneOf"]].flat().filter((each) => each !== undefined) as JsonSchema[];
  const properties = Object.entries((part["properties"] ?? {}) as Readonly<Record<string, JsonSchema>>);
  return [
    ...(part[mark] === true ? [path] : []),
    ...branches.flatMap((branch) => marked(branch, mark, path)),
    ...(part["items"] === undefined ? [] : marked(part["items"] as JsonSchema, mark, `${path}.*`)),
    ...properties.flatMap(([key, inner]) => marked(inner, mark, path === "" ? key : `${path}.${key}`)),
  ];
}
