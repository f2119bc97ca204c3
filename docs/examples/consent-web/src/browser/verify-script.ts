import { type ConsentReceipt, verifyReceipt } from "@data-tika/consent/receipt";

const input = document.querySelector<HTMLInputElement>("#receipt");
const verdict = document.querySelector<HTMLElement>("#verdict");
if (input === null || verdict === null) throw new Error("the page is not the one that this script is for");

input.addEventListener("change", async () => {
  const { key = "", valid = "", refused = "", said = "" } = verdict.dataset;
  const text = (await input.files?.[0]?.text()) ?? "";
  const result = await verifyReceipt(text.trim(), { keys: [{ verifierKey: key }], at: new Date() });
  const message = element("p", result.valid ? valid : refused);
  message.className = "message";
  message.dataset["kind"] = result.valid ? "valid" : "refused";
  verdict.replaceChildren(message, ...(result.valid ? [element("h2", said), facts(result.receipt)] : []));
});

/** What the receipt says, in the language the notice was read in. Texts only: nothing in it becomes markup. */
function facts({ event, pii_processing: processing, issued_at }: ConsentReceipt): HTMLElement {
  const purpose = processing?.purposes[0].purpose_text[document.documentElement.lang];
  const rows = [
    ["event_state", event.event_state],
    ["event_time", event.event_time],
    ["purpose", purpose ?? processing?.purposes[0].purpose ?? ""],
    ["pii_controllers", processing?.pii_controllers[0].party_name ?? ""],
    ["issued_at", issued_at],
  ];
  const list = element("dl", "");
  for (const [name = "", value = ""] of rows) {
    const said = element("dd", "");
    said.append(element("bdi", value));
    list.append(element("dt", name), said);
  }
  return list;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
