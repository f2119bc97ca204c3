import { join, relative } from "node:path";
import { type Beneficiary, beneficiaryColumns, generateBeneficiaries } from "./beneficiaries.js";
import { csvOf } from "./csv.js";
import { openDataDirectory } from "./data-directory.js";
import { claimOutput, openOutput } from "./output.js";
import { conclusion, count } from "./print.js";
import { processings } from "./privacy.js";
import { progressBar } from "./progress.js";
import { reportPage } from "./report/report-page.js";
import { consents } from "./steps/consents.js";
import { fillDatabase, today } from "./steps/database.js";
import { formalities } from "./steps/formalities.js";
import { pseudonyms } from "./steps/pseudonyms.js";
import { retention } from "./steps/retention.js";

const beneficiaryCount = 100_000;
const list = "pseudonyms/consolidated-list.csv";

/**
 * The day of the body, from the declaration to the report.
 *
 * @param directory - Where to write.
 */
export async function day(directory: string): Promise<void> {
  await claimOutput(directory);
  const data = await openDataDirectory(directory);
  try {
    const output = await openOutput(directory);
    const found = await formalities(processings, output);
    const beneficiaries = generate();
    const csv = csvOf(beneficiaryColumns, beneficiaries);
    await output.write(list, csv);
    await fillDatabase(data.db, csv);
    const consent = await consents({ db: data.db, beneficiaries, output });
    const hidden = await pseudonyms({ beneficiaries, output, list });
    const kept = await retention(data.db, output);
    const report = { on: today, formalities: found, consent, pseudonyms: hidden, retention: kept };
    await output.write("index.html", reportPage(report));
  } finally {
    await data.close();
  }
  const page = relative(process.cwd(), join(directory, "index.html"));
  conclusion(`${count(beneficiaryCount)} beneficiaries, one declaration. Open ${page}`);
}

function generate(): readonly Beneficiary[] {
  const bar = progressBar("generating beneficiaries", beneficiaryCount);
  const beneficiaries: Beneficiary[] = [];
  for (const beneficiary of generateBeneficiaries(beneficiaryCount)) {
    if (beneficiaries.push(beneficiary) % 2_000 === 0) bar.to(beneficiaries.length);
  }
  bar.end();
  return beneficiaries;
}
