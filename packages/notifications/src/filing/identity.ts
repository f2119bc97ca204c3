import * as z from "zod";
import { sha256 } from "./text.js";

/** An instant with its offset, RFC 3339. */
export const instant = z.iso.datetime({ offset: true });

/** A name that a sender gives to a case, a request or a report: letters, digits and `. _ : -`, never a person. */
export const reference = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{2,99}$/);

/** An earlier document, by the digest of its canonical JSON. */
export const earlierSchema = z.strictObject({
  sha256,
  sentAt: instant,
});

/** An earlier document. */
export interface Earlier {
  /** SHA-256 of its canonical JSON, as `payloadDigest` gives it. */
  sha256: string;
  /** When it was sent. */
  sentAt: string;
}
