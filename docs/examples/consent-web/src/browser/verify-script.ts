import { type ConsentReceipt, explainRefusal, verifyReceipt } from "@data-tika/consent/receipt";
import { isDataTikaError } from "@data-tika/core";
import type { PageWords, VerifyWords } from "../words.js";

const input = document.querySelector<HTMLInputElement>("#receipt");
const verdict = document.querySelector<HTMLElement>("#verdict");
if (input === null || verdict === null) throw new Error("the page is not the one that this script is for");
const words = JSON.parse(verdict.dataset["words"] ?? "") as VerifyWords;
const keys = [{ verifierKey: verdict.dataset["key"] ?? "" }];

input.addEventListener("change", async () => {
  const [file] = input.files ?? [];
  if (file === undefined) return;
  verdict.replaceChildren(...(await judge(file)));
});

async function judge(file: File): Promise<HTMLElement[]> {
  try {
    const result = await verifyReceipt((await file.text()).trim(), { keys, at: new Date() });
    return result.valid
      ? [message("valid", words.valid), element("h2", words.said), facts(result.receipt)]
      : [message("refused", words.refused), element("p", explainRefusal(result.because, words))];
  } catch (error) {
    // An older browser has no Ed25519: that says nothing about the receipt.
    if (isDataTikaError(error, "core.no_ed25519")) return [message("unable", words.unable)];
    throw error;
  }
}

function message(kind: "valid" | "refused" | "unable", text: string): HTMLElement {
  const made = element("p", text);
  made.className = "message";
  made.dataset["kind"] = kind;
  return made;
}

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
