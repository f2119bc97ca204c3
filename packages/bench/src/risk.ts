import { assessRisk, encodeColumn } from "@data-tika/pseudonymisation";
import type { Comparison } from "./compare.js";
import { once, personRows } from "./risk-data.js";

const quasiIdentifiers = ["birth", "sex", "town", "trade"] as const;
const options = { quasiIdentifiers, sensitive: ["aid"] };
const million = 1_000_000;

const rows = once(() => personRows(million));
const encoded = once(() => {
  const column = (name: "birth" | "sex" | "town" | "trade" | "aid") =>
    encodeColumn(rows().map((row) => row[name]));
  return {
    columns: {
      birth: column("birth"),
      sex: column("sex"),
      town: column("town"),
      trade: column("trade"),
      aid: column("aid"),
    },
  };
});

/** k and l as they are usually counted: a text for each row, joined, as the key of a Map. */
function joinedKeys(): { readonly k: number; readonly l: number } {
  const classes = new Map<string, { size: number; readonly values: Set<string> }>();
  for (const { birth, sex, town, trade, aid } of rows()) {
    const key = `${birth}|${sex}|${town}|${trade}`;
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { size: 1, values: new Set([aid]) });
    else {
      known.size += 1;
      known.values.add(aid);
    }
  }
  let k = Number.POSITIVE_INFINITY;
  let l = Number.POSITIVE_INFINITY;
  for (const { size, values } of classes.values()) {
    k = Math.min(k, size);
    l = Math.min(l, values.size);
  }
  return { k, l };
}

/** The risk that is left in a table. */
export const risk: readonly Comparison[] = [
  {
    package: "pseudonymisation",
    work: "k and l of a million rows, four columns, from row objects",
    against: "a Map keyed by joined texts, from row objects",
    count: million,
    unit: "rows",
    atLeast: 2,
    ours: () => assessRisk(rows(), options),
    peers: joinedKeys,
  },
  {
    package: "pseudonymisation",
    work: "k and l of a million rows, four columns, from encoded columns",
    against: "a Map keyed by joined texts, from row objects",
    count: million,
    unit: "rows",
    atLeast: 3,
    ours: () => assessRisk(encoded(), options),
    peers: joinedKeys,
  },
];
