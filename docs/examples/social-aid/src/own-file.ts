import { createReadStream } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { definePolicy, keep, pseudonym, type RiskReport, shareBelow } from "@data-tika/pseudonymisation";
import { assessCsv, csvColumns, policyStream } from "@data-tika/pseudonymisation/csv";
import type { Command } from "./command-line.js";
import { failure } from "./failure.js";
import { keyring } from "./keys.js";
import { isNew, markOutput, streamWhole } from "./output.js";
import { count, result } from "./print.js";
import { progressBar } from "./progress.js";

/**
 * Step 3 on the user's own file: its identifiers become pseudonyms, and its k-anonymity is told.
 *
 * @param command - What the command line asked for.
 * @throws DataTikaError `social_aid.unreadable_file`, and the codes of `policyStream` and `assessCsv`.
 */
export async function ownFile(command: Extract<Command, { run: "own-file" }>): Promise<void> {
  const { csv, id, quasi, sensitive, out } = command;
  const size = await sizeOf(csv);
  const columns = await csvColumns(read(csv));
  const risk = await assessCsv(read(csv), {
    quasiIdentifiers: quasi,
    ...(sensitive && { sensitive: [sensitive] }),
  });
  // Every column of the file is listed: the user asked for one column to be replaced and the others to stay.
  const kept = Object.fromEntries(columns.map((column) => [column, keep()]));
  const policy = definePolicy({ columns: { ...kept, [id]: pseudonym("own-file") } });
  const target = join(out, `${basename(csv, ".csv")}.pseudonymised.csv`);
  const fresh = await isNew(out);
  const bar = progressBar("pseudonymising your file", size);
  const started = performance.now();
  const treated = read(csv).pipeThrough(
    policyStream(policy, { keyring, onProgress: ({ bytes }) => bar.to(bytes) }),
  );
  try {
    await streamWhole(target, treated);
  } finally {
    bar.end();
  }
  if (fresh) await markOutput(out);
  const seconds = (performance.now() - started) / 1000;
  result(`${count(risk.records)} rows pseudonymised, ${count(risk.records / seconds)} a second: ${target}`);
  for (const line of describe(risk)) result(line);
  result("The key is the example's own and known to everybody: do not hand out the file.");
}

function read(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file, { highWaterMark: 1 << 18 })) as ReadableStream<Uint8Array>;
}

async function sizeOf(file: string): Promise<number> {
  const found = await readable(file).catch((error: unknown) => {
    throw failure("social_aid.unreadable_file", {}, { cause: error });
  });
  if (!found.isFile()) throw failure("social_aid.unreadable_file");
  return found.size;
}

async function readable(file: string) {
  await access(file, constants.R_OK);
  return stat(file);
}

function describe(risk: RiskReport): readonly string[] {
  const lines = [
    `k-anonymity on ${risk.quasiIdentifiers.join(", ")}: k = ${risk.k}`,
    `${count(risk.uniques)} rows are alone in their class, ${(shareBelow(risk, 5) * 100).toFixed(2)} % in classes below 5`,
  ];
  for (const { column, l, recordsDisclosed } of risk.diversity) {
    lines.push(
      `l-diversity of ${column}: l = ${l}; for ${count(recordsDisclosed)} rows the class gives the value away`,
    );
  }
  return lines;
}
