// Verifies receipts and their codes in whatever runtime imports it, with what that runtime has of WebCrypto.
import { verifyReceipt } from "@data-tika/consent/receipt";
import { receiptCode, verifyReceiptCode } from "@data-tika/consent/receipt-code";

/** Checks every receipt, good and with a character changed; the number of checks, or an error. */
export async function runReceipts({ receipts, verifierKey, on }) {
  const options = { keys: [{ verifierKey }], at: new Date(on) };
  let checks = 0;
  const check = (name, holds) => {
    if (!holds) throw new Error(`the receipt "${name}" is judged otherwise`);
    checks += 1;
  };
  for (const receipt of receipts) {
    const verdict = await verifyReceipt(receipt, options);
    check("good", verdict.valid);
    const { text } = receiptCode(verdict.receipt);
    check("code", (await verifyReceiptCode(text, options)).outcome === "proved");
    for (let at = 7; at < receipt.length; at += 211) {
      const changed = receipt.slice(0, at) + (receipt[at] === "A" ? "B" : "A") + receipt.slice(at + 1);
      check(`changed at ${at}`, !(await verifyReceipt(changed, options)).valid);
    }
    const swapped = text.slice(0, -9) + (text.at(-9) === "A" ? "B" : "A") + text.slice(-8);
    check("changed code", (await verifyReceiptCode(swapped, options)).outcome === "refused");
  }
  return checks;
}
