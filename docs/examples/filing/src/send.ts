import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import {
  type Envelope,
  openEnvelope,
  type Payload,
  type PayloadVerdict,
  signPayload,
  toEnvelope,
  verifyPayload,
} from "@data-tika/notifications";

/** Known to everybody, so that the output is the same in each run. Take yours out of a vault. */
const signer = createSigner({
  name: "guichet.example/filings",
  secret: sha256(utf8("data-tika example, never use this key: filing")),
});

/** What is sent: the signature, and the envelope around the payload. */
export interface Sending {
  readonly jws: string;
  readonly envelope: Envelope;
}

/**
 * Signs a payload and puts it into its envelope.
 *
 * @param payload - The payload.
 * @param time - When it is sent.
 */
export function send(payload: Payload, time: Date): Sending {
  const envelope = toEnvelope(payload, { id: "2026-0001", source: "https://guichet.example/filings", time });
  return { jws: signPayload(payload, { signer }), envelope };
}

/**
 * What the receiver believes of what arrived.
 *
 * @param sending - Nothing in it is trusted.
 * @param at - When it arrived.
 */
export async function receive({ jws, envelope }: Sending, at: Date): Promise<PayloadVerdict> {
  const verdict = await verifyPayload(jws, { keys: [{ verifierKey: signer.verifierKey }], at });
  const opened = openEnvelope(envelope);
  return opened.ok ? verdict : { valid: false, because: opened.because, message: opened.message };
}
