import { createHmac } from "node:crypto";
import {
  createKeyring,
  definePolicy,
  generaliseDate,
  keep,
  pseudonym,
  redact,
} from "@data-tika/pseudonymisation";
import { policyStream } from "@data-tika/pseudonymisation/csv";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Comparison } from "./compare.js";
import { beneficiaryCsv } from "./data.js";

const rows = 20_000;
const bytes = new TextEncoder().encode(beneficiaryCsv(rows));
const secret = "0b".repeat(32);
const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });
const policy = definePolicy({
  columns: {
    cin: pseudonym("bench", { kind: "cin" }),
    name: redact(),
    birth: generaliseDate("year"),
    amount: keep(),
  },
});
const key = Buffer.from(secret, "hex");

/** A whole CSV file: one column made pseudonyms, one blanked, one generalised, one kept. */
export const csv: readonly Comparison[] = [
  {
    package: "pseudonymisation",
    work: "policy over a CSV file",
    against: "csv-parse + createHmac + csv-stringify, all in memory",
    count: rows,
    unit: "rows",
    ours: () =>
      new Response(new Blob([bytes]).stream().pipeThrough(policyStream(policy, { keyring }))).arrayBuffer(),
    peers: () => {
      const records: Record<string, string>[] = parse(bytes, { columns: true });
      for (const record of records) {
        record["cin"] = createHmac("sha256", key)
          .update(record["cin"] as string)
          .digest("base64url");
        record["name"] = "";
        record["birth"] = (record["birth"] as string).slice(0, 4);
      }
      return new TextEncoder().encode(stringify(records, { header: true }));
    },
  },
];
