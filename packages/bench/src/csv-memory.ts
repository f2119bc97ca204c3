// Run as a program of its own, so that its peak is that of the work alone: node csv-memory.js FILE ALGORITHM
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { policyStream } from "@data-tika/pseudonymisation/csv";
import { keyring, policyOf } from "./csv-policy.js";

const [file = "", algorithm] = process.argv.slice(2);
const source = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
const policy = policyOf(algorithm === "aes-cmac" ? "aes-cmac" : "hmac-sha256");
await source.pipeThrough(policyStream(policy, { keyring })).pipeTo(new WritableStream());
console.log(process.resourceUsage().maxRSS / 1024);
