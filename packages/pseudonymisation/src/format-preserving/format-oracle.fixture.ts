import { hkdfSync } from "node:crypto";
import type { IdentifierKind } from "@data-tika/identifiers";
import { FF1 } from "@noble/ciphers/ff1.js";

/** One published vector. */
export interface FormatVector {
  readonly kind: IdentifierKind;
  readonly number: string;
  readonly encryptedSha256: string;
}

function lengthPrefixed(part: Buffer | string): Buffer {
  const bytes = Buffer.from(part);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const rootUp = (ranks: bigint, degree: number) => {
  let root = 1n;
  while (root ** BigInt(degree) < ranks) root++;
  return Number(root);
};
const verhoeff =
  "0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210".split(
    " ",
  );
const moves = "0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258".split(
  " ",
);
const holds = (number: string) =>
  [...number]
    .reverse()
    .reduce((check, digit, at) => Number(verhoeff[check]?.[Number(moves[at % 8]?.[Number(digit)])]), 0) === 0;
const withKey = (body: string) => body + String(97n - ((BigInt(body) * 100n) % 97n)).padStart(2, "0");

/** Ranks by BigInt and by words, as the published rule has them: number to rank and back, and how many there are. */
const ranked: Partial<
  Record<IdentifierKind, { ranks: bigint; rank(text: string): bigint; unrank(rank: bigint): string }>
> = {
  cin: {
    ranks: 702n * 1_100_000n,
    rank: (text) => {
      const [, prefix = "", number = ""] = /^([A-Z]+)([0-9]+)$/.exec(text) ?? [];
      const [first = 0, second] = [...prefix].map((letter) => alphabet.indexOf(letter));
      const place = second === undefined ? first : 26 + 26 * first + second;
      return BigInt(place) * 1_100_000n + BigInt(number) + (number.length === 6 ? 100_000n : 0n);
    },
    unrank: (rank) => {
      const place = Number(rank / 1_100_000n);
      const rest = rank % 1_100_000n;
      const prefix =
        place < 26
          ? alphabet[place]
          : `${alphabet[Math.floor((place - 26) / 26)]}${alphabet[(place - 26) % 26]}`;
      return (
        prefix + (rest < 100_000n ? String(rest).padStart(5, "0") : String(rest - 100_000n).padStart(6, "0"))
      );
    },
  },
  idcs: {
    ranks: 800_000_000n,
    rank: (text) => BigInt(text.slice(0, 9)) - 200_000_000n,
    unrank: (rank) => {
      const body = String(rank + 200_000_000n);
      return body + [..."0123456789"].find((digit) => holds(body + digit));
    },
  },
  ice: {
    ranks: (10n ** 15n + 96n) / 97n,
    rank: (text) => BigInt(text) / 97n,
    unrank: (rank) => String(rank * 97n).padStart(15, "0"),
  },
  if: {
    ranks: 110_000_000n,
    rank: (text) => BigInt(text) + (text.length === 8 ? 10_000_000n : 0n),
    unrank: (rank) =>
      rank < 10_000_000n ? String(rank).padStart(7, "0") : String(rank - 10_000_000n).padStart(8, "0"),
  },
  "phone-ma": {
    ranks: 320_000_000n,
    rank: (text) => BigInt(text.slice(4)) - (text.startsWith("+21289") ? 580_000_000n : 500_000_000n),
    unrank: (rank) => `+212${rank + (rank < 310_000_000n ? 500_000_000n : 580_000_000n)}`,
  },
  massar: {
    ranks: 26_000_000_000n,
    rank: (text) => BigInt(alphabet.indexOf(text.charAt(0))) * 10n ** 9n + BigInt(text.slice(1)),
    unrank: (rank) => alphabet[Number(rank / 10n ** 9n)] + String(rank % 10n ** 9n).padStart(9, "0"),
  },
};

const body: Partial<Record<IdentifierKind, { read(text: string): string; write(digits: string): string }>> = {
  "cnss-employer": { read: (text) => text, write: (digits) => digits },
  "cnss-employee": { read: (text) => text, write: (digits) => digits },
  rib: { read: (text) => text.slice(0, 22), write: withKey },
  "iban-ma": {
    read: (text) => text.slice(4, 26),
    write: (digits) => `MA${98n - (BigInt(`${withKey(digits)}221000`) % 97n)}${withKey(digits)}`,
  },
};

/** The number that a number becomes, computed in another way than the package does. */
export function oracleFormat(
  secretHex: string,
  keyId: string,
  { kind, number }: Pick<FormatVector, "kind" | "number">,
): string {
  const path = lengthPrefixed("test-data");
  const info = ["", path, "person", "", kind, "canonical-1", "aes-ff1", keyId].map(lengthPrefixed);
  const secret = Buffer.from(secretHex, "hex");
  const key = new Uint8Array(
    hkdfSync("sha256", secret, "data-tika pseudonymisation 1", Buffer.concat(info), 32),
  );
  const tweak = Uint8Array.from(Buffer.from(`${kind}-1`));
  const digits = body[kind];
  if (digits !== undefined)
    return digits.write(
      FF1(10, key, tweak)
        .encrypt([...digits.read(number)].map(Number))
        .join(""),
    );
  const set = ranked[kind];
  if (set === undefined) throw new Error("no such form");
  const length = set.ranks <= 2n ** 32n ? 2 : 3;
  const radix = BigInt(rootUp(set.ranks, length));
  let rank = set.rank(number);
  do {
    const numerals = Array.from({ length }, (_, at) =>
      Number((rank / radix ** BigInt(length - 1 - at)) % radix),
    );
    rank = FF1(Number(radix), key, tweak)
      .encrypt(numerals)
      .reduce((sum, numeral) => sum * radix + BigInt(numeral), 0n);
  } while (rank >= set.ranks || /^[^1-9]*$/.test(set.unrank(rank).replace("+212", "")));
  return set.unrank(rank);
}
