import type { Box, Section } from "../filing/box.js";

type Part = Readonly<Record<string, unknown>>;

/** A copy of an exported shape whose fields carry what the form says about them. */
export function annotate(shape: Part, sections: readonly Section[]): Part {
  return sections.reduce((done, section) => annotateSection(done, section), shape);
}

function annotateSection(shape: Part, section: Section): Part {
  const { field, article, labels, publicInRegister } = section;
  const about = {
    "x-labels": labels,
    "x-article": article,
    ...(publicInRegister ? { "x-public": true } : {}),
    ...(section.boxes[""]?.personalData ? { "x-personal-data": true } : {}),
  };
  const marked = edit(shape, [field], (part) => ({ ...part, ...about }));
  return Object.entries<Box>(section.boxes).reduce(
    (done, [key, box]) => (key === "" ? done : edit(done, [field, ...key.split(".")], marker(box, section))),
    marked,
  );
}

const marker =
  ({ labels, article, personalData }: Box, section: Section) =>
  (part: Part): Part => ({
    ...part,
    "x-labels": labels,
    "x-article": article ?? section.article,
    ...(personalData ? { "x-personal-data": true } : {}),
  });

/** A copy with the part behind a path changed. A union with gaps is entered by its first branch, a choice of cases by each that has the field. */
function edit(part: Part, path: readonly string[], change: (part: Part) => Part): Part {
  const [key, ...rest] = path;
  if (key === undefined) return change(part);
  if (Array.isArray(part["anyOf"])) {
    const [value, ...gaps] = part["anyOf"] as Part[];
    return { ...part, anyOf: [edit(value as Part, path, change), ...gaps] };
  }
  if (Array.isArray(part["oneOf"]))
    return {
      ...part,
      oneOf: (part["oneOf"] as Part[]).map((each) => (holds(each, key) ? edit(each, path, change) : each)),
    };
  if (key === "*") return { ...part, items: edit(part["items"] as Part, rest, change) };
  const properties = part["properties"] as Readonly<Record<string, Part>>;
  return { ...part, properties: { ...properties, [key]: edit(properties[key] as Part, rest, change) } };
}

function holds(part: Part, key: string): boolean {
  return Object.hasOwn(part["properties"] as Part, key);
}
