import { parseIdentifier } from "@data-tika/identifiers";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyPolicy } from "../apply-policy.js";
import { policyStream } from "../csv/policy-stream.js";
import { defineDomain } from "../domain.js";
import { createFormatPreserving } from "../format-preserving/create-format-preserving.js";
import { createKeyring } from "../keyring.js";
import { definePolicy } from "../policy.js";
import { provenance } from "../provenance.js";
import { createReversible } from "../reversible.js";
import { formatPreserving } from "./format-preserving.js";
import { keep } from "./keep.js";
import { reversible } from "./reversible.js";

const keyring = createKeyring({ keys: [{ id: "2026-01", secret: "0b".repeat(32), status: "active" }] });
const domain = defineDomain({ name: "social-aid", scope: "person" });
const policy = definePolicy({
  columns: { cin: reversible(domain, { kind: "cin" }), other: formatPreserving(domain, "cin"), town: keep() },
});
const number = fc.stringMatching(/^[A-Z]{2}[0-9]{6}$/);

describe("columns that the keyring opens again", () => {
  test("come back through their engines, row by row", () =>
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), (numbers) => {
        const rows = numbers.map((cin) => ({ cin, other: cin, town: "Fès" }));
        const treated = applyPolicy(policy, rows, { keyring });
        const opened = createReversible({ keyring, domain, kind: "cin" });
        const decrypted = createFormatPreserving({ keyring, domain, kind: "cin" });
        expect(opened.openMany(treated.map(({ cin }) => String(cin)))).toEqual(numbers);
        expect(decrypted.decryptMany(treated.map(({ other }) => String(other)))).toEqual(numbers);
        expect(treated.map(({ other }) => parseIdentifier("cin", String(other)).status)).not.toContain(
          "invalid",
        );
      }),
      { numRuns: 50 },
    ));

  test("leave an empty cell empty and survive JSON", () => {
    const again = definePolicy(JSON.parse(JSON.stringify(policy)));
    expect(applyPolicy(again, [{ cin: "", other: null, town: "Fès" }], { keyring })).toEqual([
      { cin: null, other: null, town: "Fès" },
    ]);
  });

  test.each(["cin", "other"])("name the line of a value of %s that is no CIN", async (column) => {
    const cells = { cin: "AB123456", other: "AB123456", [column]: "7654" };
    const csv = `cin,other,town\nAB123456,AB123456,Fès\n${cells.cin},${cells.other},Fès\n`;
    const treated = (new Response(csv).body as ReadableStream<Uint8Array>).pipeThrough(
      policyStream(policy, { keyring }),
    );
    await expect(new Response(treated).text()).rejects.toMatchObject({
      code: "pseudonymisation.cell_refused",
      fields: { column, line: 3 },
    });
  });

  test("are marked in the sidecar: such a number may be somebody's", () => {
    const { columns } = provenance(policy, { at: new Date("2026-11-21T10:00:00Z"), keyring });
    expect(columns.map(({ notes }) => notes)).toEqual([[], ["pseudonymisation.may_be_real_number"], []]);
  });

  test("take an alphabet instead of a kind", () => {
    const digits = definePolicy({
      columns: { file: formatPreserving("files", { alphabet: "0123456789", length: [8, 10] }) },
    });
    const [row] = applyPolicy(digits, [{ file: "20261121" }], { keyring });
    expect(row?.["file"]).toMatch(/^[0-9]{8}$/);
    expect(row?.["file"]).not.toBe("20261121");
  });

  test("are refused without a keyring", () => {
    expect(() => applyPolicy(policy, [{ cin: "AB123456", other: "AB123456", town: "Fès" }])).toThrow(
      expect.objectContaining({ code: "pseudonymisation.keyring_missing" }),
    );
  });
});
