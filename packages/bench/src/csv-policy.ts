import { createKeyring, definePolicy, keep, type Policy, pseudonym } from "@data-tika/pseudonymisation";

/** The key of both sides, in hexadecimal. */
export const secret = "0b".repeat(32);

/** The keyring of our side. */
export const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });

/** The columns of the file. */
export const columns = ["id", "cin", "name", "birth", "sex", "town", "amount", "note"] as const;

/** One column becomes pseudonyms, the others stay. */
export function policyOf(algorithm: "hmac-sha256" | "aes-cmac"): Policy {
  return definePolicy({
    columns: {
      ...Object.fromEntries(columns.map((column) => [column, keep()])),
      cin: pseudonym("bench", { kind: "cin", algorithm }),
    },
  });
}
