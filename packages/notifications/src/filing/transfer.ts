import type { TransferGround } from "@data-tika/core/law";
import * as z from "zod";
import { state, text } from "./text.js";

/** What allows a transfer: the ids of `transferGrounds` in `@data-tika/core/law`. */
export const transferGround = z.enum([
  "listed-state",
  "express-consent",
  "save-life",
  "public-interest",
  "court-claim",
  "contract-with-person",
  "contract-for-person",
  "judicial-assistance",
  "medical-care",
  "agreement",
  "cndp-authorisation",
] satisfies TransferGround[]);

/** A transfer abroad that is planned; hosting abroad is one in the practice of the authority. */
export const transferSchema = z.strictObject({
  addressee: text,
  state,
  purpose: text,
  ground: transferGround,
  authorisation: text.exactOptional(),
});

/** A transfer abroad that is planned. */
export interface Transfer {
  /** Who receives the data abroad. */
  addressee: string;
  /** Where, ISO 3166-1 letters. */
  state: string;
  /** What for. */
  purpose: string;
  /** What allows it. */
  ground: TransferGround;
  /** Number of the transfer's own authorisation, once there is one. */
  authorisation?: string;
}
