import { createHmac, hkdfSync } from "node:crypto";

/** One published vector: everything a pseudonym is made of, and the pseudonym. */
export interface PseudonymVector {
  readonly name: string;
  readonly secretHex: string;
  readonly keyId: string;
  readonly tenant?: string;
  readonly domainPath: readonly string[];
  readonly scope: "person" | "relation" | "dataset" | "period" | "record";
  readonly within: string;
  readonly kind: string | null;
  readonly value: string;
  readonly canonical: string;
  readonly bits: number;
  readonly text: string;
  readonly bare: string;
}

function lengthPrefixed(part: Buffer | string): Buffer {
  const bytes = Buffer.from(part);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The pseudonym of a canonical value, computed in another way than the package does: OpenSSL's HKDF and BigInt. */
export function oraclePseudonym(vector: Omit<PseudonymVector, "text" | "bare" | "name" | "value">): {
  text: string;
  bare: string;
} {
  const field = vector.kind ?? "text";
  const path = Buffer.concat(vector.domainPath.map(lengthPrefixed));
  const info = [
    vector.tenant ?? "",
    path,
    vector.scope,
    vector.within,
    field,
    "canonical-1",
    "hmac-sha256",
    vector.keyId,
  ];
  const secret = Buffer.from(vector.secretHex, "hex");
  const salt = "data-tika pseudonymisation 1";
  const key = Buffer.from(hkdfSync("sha256", secret, salt, Buffer.concat(info.map(lengthPrefixed)), 32));
  const kept = createHmac("sha256", key)
    .update(vector.canonical, "utf8")
    .digest()
    .subarray(0, vector.bits / 8);
  const bare = kept.toString("base64url");
  const prefix = `${field}.${vector.domainPath.at(-1)}.${vector.keyId}.`;
  const number = BigInt(`0x${Buffer.concat([Buffer.from(prefix), kept]).toString("hex")}`);
  return { text: `${prefix}${bare}.${String(number % 97n).padStart(2, "0")}`, bare };
}
