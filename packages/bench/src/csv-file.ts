import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { policyStream } from "@data-tika/pseudonymisation/csv";
import { parse } from "csv-parse";
import { stringify } from "csv-stringify";
import type { Comparison } from "./compare.js";
import { columns, keyring, policyOf, secret } from "./csv-policy.js";

const rows = 1_000_000;
const key = Buffer.from(secret, "hex");

/** The file, made when it is first asked for and taken away at the end: a million rows, one field in ten quoted. */
let file: string | undefined;

function wideFile(): string {
  if (file !== undefined) return file;
  const folder = mkdtempSync(join(tmpdir(), "data-tika-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  file = join(folder, "wide.csv");
  writeFileSync(file, `${columns.join(",")}\r\n`);
  for (let from = 0; from < rows; from += 50_000) {
    const lines = Array.from({ length: 50_000 }, (_, at) => line(from + at));
    writeFileSync(file, lines.join(""), { flag: "a" });
  }
  return file;
}

function line(index: number): string {
  const cin = `ZZ${String((index * 7919) % 1_000_000).padStart(6, "0")}`;
  const note = index % 10 < 8 ? "dossier complet" : '"à revoir, pièce ""B"""';
  return `${index},${cin},المستفيد ${index % 997},19${50 + (index % 50)}-0${1 + (index % 9)}-15,F,Salé,${(index % 40) * 50},${note}\r\n`;
}

async function ours(algorithm: "hmac-sha256" | "aes-cmac"): Promise<number> {
  const source = Readable.toWeb(createReadStream(wideFile(), { highWaterMark: 1 << 18 }));
  const treated = (source as ReadableStream<Uint8Array>).pipeThrough(
    policyStream(policyOf(algorithm), { keyring }),
  );
  let bytes = 0;
  const write = (chunk: Uint8Array) => {
    bytes += chunk.length;
  };
  await treated.pipeTo(new WritableStream({ write }));
  return bytes;
}

async function peers(): Promise<number> {
  let bytes = 0;
  const treat = new Transform({
    objectMode: true,
    transform: (record: Record<string, string>, _, done) => {
      record["cin"] = createHmac("sha256", key)
        .update(record["cin"] as string)
        .digest("base64url");
      done(null, record);
    },
  });
  const sink = new Writable({
    write: (chunk: Uint8Array, _, done) => {
      bytes += chunk.length;
      done();
    },
  });
  await pipeline(
    createReadStream(wideFile(), { highWaterMark: 1 << 18 }),
    parse({ columns: true }),
    treat,
    stringify({ header: true }),
    sink,
  );
  return bytes;
}

function peakMemory(algorithm: string): number {
  const program = fileURLToPath(new URL("./csv-memory.js", import.meta.url));
  return Number(execFileSync(process.execPath, [program, wideFile(), algorithm], { encoding: "utf8" }));
}

/** A file of a million rows and eight columns, of which one becomes pseudonyms. */
export const csvFile: readonly Comparison[] = (["aes-cmac", "hmac-sha256"] as const).map((algorithm) => ({
  package: "pseudonymisation" as const,
  work: `one column of a CSV file of eight, ${algorithm}`,
  against: "csv-parse + createHmac + csv-stringify, as streams",
  count: rows,
  unit: "rows",
  ...(algorithm === "aes-cmac" && { atLeast: 6 }),
  ours: () => ours(algorithm),
  peers,
  memory: { most: 120, megabytes: () => peakMemory(algorithm) },
}));
