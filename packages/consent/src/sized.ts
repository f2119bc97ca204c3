import { utf8 } from "@data-tika/core/evidence";
import { failure } from "./failure.js";
import type { NewEntry } from "./store.js";

// C2SP tlog-tiles writes the length of an entry in two bytes.
const longestEntry = 65_535;

/** The entry, refused when it is longer than a tiled log can hold. */
export function sized(entry: NewEntry): NewEntry {
  // No text has more bytes than three times its length: most need not be counted.
  if (entry.body.length * 3 > longestEntry && utf8(entry.body).length > longestEntry)
    throw failure("consent.entry_too_large", { bytes: longestEntry });
  return entry;
}
