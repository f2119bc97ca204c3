import type { NoticeLanguage } from "../consent-purpose.js";

/** A state of a consent that both formats and this package have a word for. */
export type ExchangedState =
  | "shown"
  | "given"
  | "refused"
  | "withdrawn"
  | "expired"
  | "renewed"
  | "objected"
  | "revoked";

/** One event, between two formats. */
export interface ExchangedEvent {
  /** What happened. */
  readonly state: ExchangedState;
  /** When, RFC 3339. */
  readonly at: string;
  /** How the consent was expressed, where one was. */
  readonly strength?: "express" | "indubitable";
  /** Who acted: the subject itself, or the identifier of somebody else. */
  readonly by?: string;
  /** How long the consent lasts, ISO 8601; `endless` without a period. */
  readonly validFor?: string;
}

/** One category of data. */
export interface ExchangedData {
  /** Its name. */
  readonly type: string;
  /** Whether it may be left out; nothing where nothing is said. */
  readonly optional?: boolean;
  /** Whether it is sensitive. */
  readonly sensitive?: boolean;
}

/** The controller. */
export interface ExchangedController {
  /** Its identifier, best an address on the web or a register number. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Where the rights are exercised. */
  readonly contact: string;
  /** Its postal address. */
  readonly address: string;
  /** What kind of body it is, such as `public-body` or `company`. */
  readonly type?: string;
}

/** What a person answered to one purpose, as it travels between this package, ISO/IEC TS 27560 and DPV. */
export interface ExchangedConsent {
  /** Identifier of the record. */
  readonly id: string;
  /** The receipt it comes in, where it does. */
  readonly receipt?: { readonly id: string; readonly issuedAt: string };
  /** Pseudonym of the person. */
  readonly subject: string;
  /** Digest or identifier of the notice. */
  readonly notice: string;
  /** Language the notice was read in. */
  readonly language?: NoticeLanguage;
  /** Identifier of the purpose. */
  readonly purpose: string;
  /** What makes it lawful. */
  readonly basis?: string;
  /** Categories of data. */
  readonly data: readonly ExchangedData[];
  /** The controllers. */
  readonly controllers: readonly ExchangedController[];
  /** Third parties. */
  readonly recipients: readonly string[];
  /** How the answer was captured. */
  readonly capture?: string;
  /** Where the data are stored. */
  readonly storage: readonly string[];
  /** How long they are kept, ISO 8601. */
  readonly retention: string;
  /** Country whose law applies, ISO 3166-1. */
  readonly jurisdiction: string;
  /** Where a withdrawal is addressed. */
  readonly withdrawal: string;
  /** The events, oldest first. */
  readonly events: readonly ExchangedEvent[];
}
