import { edited } from "./edited.fixture.js";
import type { InvalidExample } from "./example.js";

type Path = readonly (string | number)[];

/** Makes refused payloads from an accepted one: one field set, or taken away with `undefined`, and the issue of it. */
export const refusals =
  (payload: unknown) =>
  (about: string, path: Path, value: unknown, code: string, pointer?: string): InvalidExample => ({
    about,
    payload: edited(payload, path, value),
    code,
    pointer: pointer ?? path.map((key) => `/${key}`).join(""),
  });
