import { type TransferGround, transferGrounds } from "@data-tika/core/law";
import * as z from "zod";
import { type Boxes, box, boxOf, choicesOf } from "./box.js";
import { state, text } from "./text.js";

/** What allows a transfer: the ids of `transferGrounds` in `@data-tika/core/law`. */
export const transferGround = z.enum(Object.keys(transferGrounds) as TransferGround[]);

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

/** Boxes of a list of {@link transferSchema}. */
export const transferBoxes = {
  "*.addressee": box("Destinataire à l’étranger", "المرسل إليه بالخارج", "Addressee abroad"),
  "*.state": box("Pays", "البلد", "State", { format: "state" }),
  "*.purpose": box("Finalité du transfert", "الغاية من النقل", "Purpose of the transfer"),
  "*.ground": boxOf("law-09-08/44", "Fondement du transfert", "أساس النقل", "Ground of the transfer", {
    choices: choicesOf(transferGrounds),
  }),
  "*.authorisation": boxOf(
    "law-09-08/44",
    "Numéro de l’autorisation de transfert",
    "رقم إذن النقل",
    "Number of the transfer authorisation",
  ),
} as const satisfies Boxes;
