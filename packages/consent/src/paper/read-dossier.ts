import { isObject } from "../read-receipt.js";
import type { ConsentDossier } from "./dossier-shape.js";

const texts = ["origin", "purpose", "from", "to", "madeAt", "checkpoint"];

/** A dossier out of JSON; nothing when it is not formed like one. Its notices are looked at one by one later. */
export function readDossier(value: unknown): ConsentDossier | undefined {
  if (!isObject(value) || value["version"] !== 1) return undefined;
  const { notices, checkpoints, receipts, from, to, madeAt } = value;
  const [first, end] = [Date.parse(String(from)), Date.parse(String(to))];
  const isFormed =
    texts.every((name) => typeof value[name] === "string") &&
    first < end &&
    !Number.isNaN(Date.parse(String(madeAt))) &&
    isList(receipts, (receipt) => typeof receipt === "string") &&
    isList(checkpoints, isKept) &&
    isList(notices, (one) => isObject(one) && typeof one["digest"] === "string" && isObject(one["notice"]));
  return isFormed ? (value as unknown as ConsentDossier) : undefined;
}

function isKept(value: unknown): boolean {
  return isObject(value) && typeof value["note"] === "string" && isList(value["hashes"], isHash);
}

function isList(value: unknown, isGood: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isGood);
}

function isHash(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
