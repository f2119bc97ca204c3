import { resolve } from "node:path";
import { type DataTikaError, explainError, isDataTikaError } from "@data-tika/core";
import { help, readCommand } from "./command-line.js";
import { day } from "./day.js";
import { messages } from "./messages.js";
import { ownFile } from "./own-file.js";

/** npm runs a script in the folder of the package; paths are meant from where the user stands. */
const here = process.env["INIT_CWD"] ?? process.cwd();

try {
  await run();
} catch (error) {
  if (!isDataTikaError(error)) throw error;
  printError(error);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (command.run === "help") console.log(help);
  else if (command.run === "day") await day(resolve(here, command.out));
  else await ownFile({ ...command, csv: resolve(here, command.csv), out: resolve(here, command.out) });
}

/** The code, and the sentence in the three languages. */
function printError(error: DataTikaError): void {
  console.error(`\n${error.code}`);
  for (const [language, table] of Object.entries(messages)) {
    console.error(`  ${language}  ${explainError(error, table)}`);
  }
}
