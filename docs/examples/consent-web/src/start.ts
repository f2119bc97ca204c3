import { randomBytes } from "node:crypto";
import { openDesk } from "./desk.js";
import { serve } from "./serve.js";

// A new key each time: with the ledger in memory, receipts of an earlier run prove nothing in this one.
const desk = await openDesk({ secret: randomBytes(32), now: () => new Date() });
const server = await serve(desk);
server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}/`);
});
