import { createHmac } from "node:crypto";
import {
  createKeyring,
  createPseudonymiser,
  createReversible,
  defineDomain,
} from "@data-tika/pseudonymisation";
import { createFormatPreserving } from "@data-tika/pseudonymisation/format-preserving";
import { aessiv } from "@noble/ciphers/aes.js";
import { FF1 } from "@noble/ciphers/ff1.js";
import type { Comparison } from "./compare.js";
import { cinNumbers } from "./data.js";

const secret = "0b".repeat(32);
const keyring = createKeyring({ keys: [{ id: "2026-01", secret, status: "active" }] });
const domain = defineDomain({ name: "bench", scope: "person" });
const options = { keyring, domain, kind: "cin" } as const;
const [hmac, cmac] = [
  createPseudonymiser(options),
  createPseudonymiser({ ...options, algorithm: "aes-cmac" }),
];
const cards = createFormatPreserving(options);
const reversible = createReversible(options);

const numbers = cinNumbers(1_000_000);
const someNumbers = numbers.slice(0, 50_000);
const key = Buffer.from(secret, "hex");
const hmacLoop = () => numbers.map((number) => createHmac("sha256", key).update(number).digest("base64url"));

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const encoder = new TextEncoder();
const sivKey = new Uint8Array(64).fill(11);
const associatedData = ["bench", "cin", "2026-01"].map((text) => encoder.encode(text));

const common = { package: "pseudonymisation", count: numbers.length, unit: "values" } as const;

/** Pseudonyms of identity numbers: ours check every number and bring it into one form first, the peers do not. */
export const pseudonyms: readonly Comparison[] = [
  {
    ...common,
    work: "AES-CMAC pseudonyms of CIN numbers",
    against: "createHmac for each",
    atLeast: 6,
    ours: () => cmac.many(numbers),
    peers: hmacLoop,
  },
  {
    ...common,
    work: "HMAC-SHA-256 pseudonyms of CIN numbers",
    against: "createHmac for each",
    atLeast: 0.8,
    ours: () => hmac.many(numbers),
    peers: hmacLoop,
  },
  {
    ...common,
    work: "format-preserving CIN numbers, text in and out",
    against: "FF1 of @noble/ciphers for each, radix 36",
    peerCount: someNumbers.length,
    atLeast: 30,
    ours: () => cards.encryptMany(numbers),
    peers: () => {
      const ff1 = FF1(36, key);
      return someNumbers.map((number) =>
        ff1
          .encrypt(Array.from(number, (character) => alphabet.indexOf(character)))
          .map((numeral) => alphabet[numeral])
          .join(""),
      );
    },
  },
  {
    ...common,
    work: "reversible pseudonyms of CIN numbers",
    against: "aessiv of @noble/ciphers for each, with the same three associated data",
    peerCount: someNumbers.length,
    atLeast: 40,
    ours: () => reversible.many(numbers),
    peers: () =>
      someNumbers.map((number) =>
        Buffer.from(aessiv(sivKey, ...associatedData).encrypt(encoder.encode(number))).toString("base64url"),
      ),
  },
];
