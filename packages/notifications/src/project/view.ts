import type { PayloadKind } from "../kind.js";
import type { Recipient } from "./recipient.js";

/** The fields a recipient is shown, as paths; `*` stands for each item of a list, and a path shows all that is below it. */
export type View = readonly string[];

/** Views by kind and recipient. */
export type Views = Readonly<Partial<Record<PayloadKind, Readonly<Partial<Record<Recipient, View>>>>>>;

/** A view that begins with what names the payload. */
export const everything = (...fields: readonly string[]): View => ["kind", "version", "language", ...fields];

/** What every letter to the authority holds. */
export const letterFields = ["controller", "contact", "attachments", "signature"];
