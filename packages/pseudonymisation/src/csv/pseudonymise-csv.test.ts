import { expect, test } from "vitest";
import { definePolicy } from "../policy.js";
import { keep } from "../transforms/keep.js";
import { mask } from "../transforms/mask.js";
import { policyStream } from "./policy-stream.js";
import { pseudonymiseCsv } from "./pseudonymise-csv.js";

const policy = definePolicy({ columns: { cin: mask("cin"), town: keep() } });
const file = (text: string) => new Response(text).body as ReadableStream<Uint8Array>;

test("is the policy's stream behind the file", async () => {
  const text = '"cin";town\r\n"AB123456";"فاس;"\r\n';
  const ours = await new Response(pseudonymiseCsv(file(text), policy)).text();
  expect(ours).toBe(await new Response(file(text).pipeThrough(policyStream(policy))).text());
  expect(ours).toBe('"cin";town\r\n"******56";"فاس;"\r\n');
});

test("fails where the file is broken, and cancels the file", async () => {
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new TextEncoder().encode("cin,town\n1,2,3\n")),
    cancel: () => {
      cancelled = true;
    },
  });
  const treated = new Response(pseudonymiseCsv(endless, policy)).text();
  await expect(treated).rejects.toMatchObject({ code: "pseudonymisation.broken_csv" });
  expect(cancelled).toBe(true);
});
