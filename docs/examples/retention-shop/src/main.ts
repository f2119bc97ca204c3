import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isDataTikaError } from "@data-tika/core";
import { casablancaDay } from "@data-tika/core/time";
import { playShop } from "./play-shop.js";

const help = `npm start -w @data-tika/example-retention-shop -- [options]

  --sql <file>       a PostgreSQL script, read into memory: the Chinook sample database, for one
  --url <address>    a PostgreSQL database with those tables, as on today; only planned, unless --sweep is given
  --sweep            change that database too
  --language <fr|ar|en>   of the explanation and the chart; en when left out

Without a script or an address a shop is generated.`;

const { values } = parseArgs({
  options: {
    sql: { type: "string" },
    url: { type: "string" },
    sweep: { type: "boolean", default: false },
    language: { type: "string", default: "en" },
    help: { type: "boolean", default: false },
  },
});

/** npm runs a script in the folder of the package; paths are meant from where the user stands. */
const here = process.env["INIT_CWD"] ?? process.cwd();

try {
  const { sql, url, sweep, language } = values;
  if (values.help) console.log(help);
  else if (language !== "fr" && language !== "ar" && language !== "en") {
    console.error(help);
    process.exitCode = 1;
  } else
    await playShop({
      ...(sql === undefined ? {} : { sql: resolve(here, sql) }),
      ...(url === undefined ? {} : { url }),
      sweep,
      language,
      today: casablancaDay(new Date()),
    });
} catch (error) {
  if (!isDataTikaError(error)) throw error;
  console.error(`${error.code}\n${error.message}`);
  process.exitCode = 1;
}
