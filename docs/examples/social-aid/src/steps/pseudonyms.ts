import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import {
  type ColumnSpec,
  type Domain,
  definePolicy,
  type Policy,
  parsePseudonym,
  shareBelow,
} from "@data-tika/pseudonymisation";
import { assessCsv, policyStream } from "@data-tika/pseudonymisation/csv";
import { toPseudonymisationPolicy } from "@data-tika/register";
import { agencies, type Beneficiary, beneficiaryColumns } from "../beneficiaries.js";
import { csvOf } from "../csv.js";
import { keyring } from "../keys.js";
import { type Output, streamWhole } from "../output.js";
import { count, heading, result } from "../print.js";
import { domains, socialAid } from "../privacy.js";
import { progressBar } from "../progress.js";
import type { Line, PseudonymResult } from "../report/day-report.js";
import { today } from "./database.js";

const quasiIdentifiers = ["birth_date", "sex", "province", "household"];

/** What the step works on. */
export interface PseudonymStepOptions {
  readonly beneficiaries: readonly Beneficiary[];
  readonly output: Output;
  /** The consolidated list, inside the output. */
  readonly list: string;
}

/** Step 3: the consolidated list under pseudonyms, in the body's domain and in each agency's own. */
export async function pseudonyms(options: PseudonymStepOptions): Promise<PseudonymResult> {
  const { beneficiaries, output, list } = options;
  heading(3, "Pseudonyms: the agencies cannot join, the body can");
  const policy = toPseudonymisationPolicy(socialAid, "beneficiary");
  const bodyFile = "pseudonyms/social-aid.csv";
  const bar = progressBar("pseudonymising the list", beneficiaries.length);
  const started = performance.now();
  await treat(
    output.path(list),
    output.path(bodyFile),
    policyStream(policy, { keyring, on: today, onProgress: ({ records }) => bar.to(records) }),
  );
  const rowsPerSecond = (beneficiaries.length * 1000) / (performance.now() - started);
  bar.end();
  result(
    `${count(beneficiaries.length)} rows pseudonymised and generalised, ${count(rowsPerSecond)} a second`,
  );

  const perAgency = [];
  for (const agency of agencies) {
    const own = csvOf(
      beneficiaryColumns,
      beneficiaries.filter((line) => line.agency === agency),
    );
    const file = `pseudonyms/${agency}.csv`;
    const source = new Blob([own]).stream() as ReadableStream<Uint8Array>;
    await streamWhole(
      output.path(file),
      source.pipeThrough(policyStream(inDomain(policy, domains[agency]), { keyring, on: today })),
    );
    perAgency.push({ agency, file, persons: await personsIn(output.path(file)) });
  }
  const joins = sharedPersons(perAgency.map(({ persons }) => [...persons.keys()].map(payloadOf)));
  const body = sharedAcrossAgencies(await personsIn(output.path(bodyFile)));
  const truth = sharedAcrossAgencies(
    personsOf(beneficiaries.map(({ agency, cin, massar }) => [agency, cin || massar])),
  );
  result(
    `joining two agencies’ files finds ${count(joins)} persons; the body’s file finds ${count(body)} of ${count(truth)}`,
  );

  const before = await assessCsv(read(output.path(list)), { quasiIdentifiers });
  const after = await assessCsv(read(output.path(bodyFile)), { quasiIdentifiers });
  result(
    `k-anonymity on ${quasiIdentifiers.join(", ")}: k = ${before.k} with ${count(before.uniques)} unique rows before`,
  );
  result(
    `k = ${after.k} with ${count(after.uniques)} unique rows after (${(shareBelow(after, 5) * 100).toFixed(2)} % in classes below 5)`,
  );
  await output.write("pseudonyms/risk.json", `${JSON.stringify({ before, after }, null, 2)}\n`);
  return {
    rows: beneficiaries.length,
    rowsPerSecond,
    agencies: perAgency.map(({ agency, persons }) => ({
      agency,
      rows: beneficiaries.filter((line) => line.agency === agency).length,
      persons: persons.size,
    })),
    sample: await sampleOf(output, list, bodyFile),
    sharedSeenByAgencies: joins,
    sharedSeenByBody: body,
    sharedInTruth: truth,
    before,
    after,
    files: [
      { label: "fichier de l’organisme", path: bodyFile },
      ...perAgency.map(({ agency, file }) => ({ label: agency, path: file })),
      { label: "risque JSON", path: "pseudonyms/risk.json" },
    ],
  };
}

/** The first adults of the list, before and after: no cell of them is quoted. */
async function sampleOf(output: Output, list: string, treated: string): Promise<PseudonymResult["sample"]> {
  const [before, after] = await Promise.all([
    firstLines(output.path(list)),
    firstLines(output.path(treated)),
  ]);
  const lines = before.map((line, at) => ({ before: line, after: after[at] ?? line }));
  return lines.filter((line) => line.before.cin !== "").slice(0, 3);
}

async function firstLines(file: string): Promise<readonly Line[]> {
  const [header = "", ...lines] = (await readFile(file, "utf8")).split("\r\n", 40);
  const columns = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const cell = (column: keyof Line) => cells[columns.indexOf(column)] ?? "";
    return {
      name_ar: cell("name_ar"),
      name_fr: cell("name_fr"),
      cin: cell("cin"),
      birth_date: cell("birth_date"),
      household: cell("household"),
    };
  });
}

/** The same policy with the pseudonyms of another domain. */
function inDomain(policy: Policy, domain: Domain): Policy {
  const moved = (spec: ColumnSpec): ColumnSpec =>
    spec.transform === "pseudonym" ? { ...spec, domain } : spec;
  return definePolicy({
    columns: Object.fromEntries(
      Object.entries(policy.columns).map(([column, spec]) => [column, moved(spec)]),
    ),
  });
}

async function treat(
  from: string,
  to: string,
  policy: TransformStream<Uint8Array, Uint8Array>,
): Promise<void> {
  await streamWhole(to, read(from).pipeThrough(policy));
}

function read(file: string): ReadableStream<Uint8Array> {
  return Readable.toWeb(createReadStream(file, { highWaterMark: 1 << 18 })) as ReadableStream<Uint8Array>;
}

/** By pseudonym, the agencies whose lists name the person. */
async function personsIn(file: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const lines = (await readFile(file, "utf8")).split("\r\n").slice(1, -1);
  return personsOf(
    lines.map((line) => {
      const [, agency = "", cin = "", massar = ""] = line.split(",");
      return [agency, cin || massar];
    }),
  );
}

function personsOf(lines: readonly (readonly [agency: string, person: string])[]) {
  const persons = new Map<string, Set<string>>();
  for (const [agency, person] of lines) persons.set(person, (persons.get(person) ?? new Set()).add(agency));
  return persons;
}

function sharedAcrossAgencies(persons: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...persons.values()].filter((lists) => lists.size > 1).length;
}

/** A pseudonym without its prefix, which names the domain and would tell two agencies apart by itself. */
function payloadOf(pseudonym: string): string {
  return parsePseudonym(pseudonym).payload;
}

/** How many pseudonyms stand in more than one file. */
function sharedPersons(files: readonly (readonly string[])[]): number {
  const times = new Map<string, number>();
  for (const pseudonym of files.flat()) times.set(pseudonym, (times.get(pseudonym) ?? 0) + 1);
  return [...times.values()].filter((number) => number > 1).length;
}
