import { parseArgs } from "node:util";
import { failure } from "./failure.js";

/** What the command line asked for. */
export type Command =
  | { readonly run: "day"; readonly out: string }
  | { readonly run: "help" }
  | {
      readonly run: "own-file";
      readonly out: string;
      readonly csv: string;
      readonly id: string;
      readonly quasi: readonly string[];
      readonly sensitive?: string;
    };

/** The help text. */
export const help = `npm run demo                      the day of a social-affairs body, into demo-output/
npm run demo -- --csv FILE --id COLUMN --quasi a,b,c [--sensitive d]
                                  pseudonymises your own file and tells its k-anonymity
  --out DIRECTORY                 where to write (demo-output)
`;

/**
 * Reads the command line.
 *
 * @param args - The arguments behind the program's name.
 * @throws DataTikaError `social_aid.unknown_option`, `social_aid.missing_option`.
 */
export function readCommand(args: readonly string[]): Command {
  const options = readOptions(args);
  if (options.help) return { run: "help" };
  const { out = "demo-output" } = options;
  if (out === "") throw failure("social_aid.missing_option", { option: "out" });
  if (options.csv === undefined) {
    for (const option of ["id", "quasi", "sensitive"] as const) {
      if (options[option] !== undefined) throw failure("social_aid.missing_option", { option: "csv" });
    }
    return { run: "day", out };
  }
  if (!options.id) throw failure("social_aid.missing_option", { option: "id" });
  const quasi = (options.quasi ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  if (quasi.length === 0) throw failure("social_aid.missing_option", { option: "quasi" });
  const sensitive = options.sensitive ? { sensitive: options.sensitive } : {};
  return { run: "own-file", out, csv: options.csv, id: options.id, quasi, ...sensitive };
}

function readOptions(args: readonly string[]) {
  try {
    const text = { type: "string" } as const;
    const options = {
      csv: text,
      id: text,
      quasi: text,
      sensitive: text,
      out: text,
      help: { type: "boolean" },
    } as const;
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const option = withoutValue(args);
    if (option !== undefined) throw failure("social_aid.missing_option", { option });
    throw failure("social_aid.unknown_option", {}, { cause: error });
  }
}

/** The first of our options that the next one, or the end, follows at once. */
function withoutValue(args: readonly string[]): string | undefined {
  return ["csv", "id", "quasi", "sensitive", "out"].find((name) =>
    args.some((arg, i) => arg === `--${name}` && (args[i + 1] ?? "--").startsWith("--")),
  );
}
