import { readFileSync } from "node:fs";
import type { IdentifierKind } from "@data-tika/identifiers";
import { describe, expect, test } from "vitest";
import { defineDomain } from "./domain.js";
import { createKeyring } from "./keyring.js";
import { createPseudonymiser } from "./pseudonymiser.js";
import { createReversible } from "./reversible.js";

const file = readFileSync(new URL("./encryption-vectors.json", import.meta.url), "utf8");
const { secretHex, keyId, vectors } = JSON.parse(file) as {
  readonly secretHex: string;
  readonly keyId: string;
  readonly vectors: readonly {
    readonly name: string;
    readonly algorithm: "aes-cmac" | "aes-siv";
    readonly kind?: IdentifierKind;
    readonly value: string;
    readonly pseudonym: string;
  }[];
};

describe("published vectors", () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    const keyring = createKeyring({ keys: [{ id: keyId, secret: secretHex, status: "active" }] });
    const domain = defineDomain({ name: "social-aid", scope: "person" });
    const options = { keyring, domain, ...(vector.kind === undefined ? {} : { kind: vector.kind }) };
    const made =
      vector.algorithm === "aes-cmac"
        ? createPseudonymiser({ ...options, algorithm: "aes-cmac" })
        : createReversible(options);
    expect(made.one(vector.value)).toBe(vector.pseudonym);
  });
});
