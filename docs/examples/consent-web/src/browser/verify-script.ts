import { type ConsentReceipt, verifyReceipt } from "@data-tika/consent/receipt";
import type { PageWords } from "../words.js";

const input = document.querySelector<HTMLInputElement>("#receipt");
const verdict = document.querySelector<HTMLElement>("#verdict");
if (input === null || verdict === null) throw new Error("the page is not the one that this script is for");
const words = JSON.parse(verdict.dataset["words"] ?? "") as PageWords;
const keys = [{ verifierKey: verdict.dataset["key"] ?? "" }];

input.addEventListener("change", async () => {
  const text = (await input.files?.[0]?.text()) ?? "";
  const result = await verifyReceipt(text.trim(), { keys, at: new Date() });
  const message = element("p", result.valid ? words.valid : words.refused);
  message.className = "message";
  message.dataset["kind"] = result.valid ? "valid" : "refused";
  verdict.replaceChildren(
    message,
    ...(result.valid ? [element("h2", words.said), facts(result.receipt)] : []),
  );
});

/** What the receipt says. Texts only: nothing in it becomes markup. */
function facts({ event, pii_processing: processing, issued_at }: ConsentReceipt): HTMLElement {
  const purpose = processing?.purposes[0];
  const states: Readonly<Record<string, string>> = words.states;
  const values: Readonly<Record<keyof PageWords["proved"], string | undefined>> = {
    state: states[event.event_state] ?? event.event_state,
    time: moment(event.event_time),
    purpose: purpose?.purpose_text[document.documentElement.lang] ?? purpose?.purpose,
    controller: processing?.pii_controllers[0].party_name,
    issued: moment(issued_at),
  };
  const list = element("dl", "");
  for (const [name, label] of Object.entries(words.proved)) {
    const said = element("dd", "");
    said.append(element("bdi", values[name as keyof typeof values] ?? ""));
    list.append(element("dt", label), said);
  }
  return list;
}

function moment(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
