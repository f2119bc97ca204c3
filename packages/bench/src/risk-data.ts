/** Made when it is first asked for: work that is not chosen shall not cost memory. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whole numbers below a bound, always the same ones: a linear congruential generator. */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A row of a generated table of persons: nobody's. */
export type PersonRow = {
  readonly birth: string;
  readonly sex: string;
  readonly town: string;
  readonly trade: string;
  readonly aid: string;
};

/** Rows of persons, most of them alone with their four columns. */
export function personRows(count: number): readonly PersonRow[] {
  const below = numbers();
  return Array.from({ length: count }, () => ({
    birth: String(1930 + below(90)),
    sex: below(2) === 0 ? "F" : "M",
    town: `town ${below(75)}`,
    trade: `trade ${below(500)}`,
    aid: `aid ${below(12)}`,
  }));
}

/** Different values of the nine columns of the Adult census extract. */
const adult = {
  age: 72,
  sex: 2,
  race: 5,
  "marital-status": 7,
  education: 16,
  "native-country": 41,
  workclass: 7,
  occupation: 14,
  "salary-class": 2,
} as const;

/** A generated table of the size and width of Adult; low values are frequent, high ones rare, as in a census. */
export function surveyColumns(rows = 30_162): Readonly<Record<string, readonly string[]>> {
  const below = numbers();
  const skewed = (values: number) => Math.min(below(values), below(values));
  return Object.fromEntries(
    Object.entries(adult).map(([name, values]) => [
      name,
      Array.from({ length: rows }, () => String((name === "age" ? 17 : 0) + skewed(values))),
    ]),
  );
}

/** The columns of a file with one header line and no quotes, such as the Adult extract. */
export function columnsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const delimiter = header.includes(";") ? ";" : ",";
  const cells = lines.map((line) => line.split(delimiter));
  const names = header.split(delimiter).map((name, at) => [name, at] as const);
  return Object.fromEntries(
    names.filter(([name]) => name in adult).map(([name, at]) => [name, cells.map((row) => row[at] ?? "")]),
  );
}
