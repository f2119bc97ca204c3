import { type CivilDay, isCivilDay } from "@data-tika/core/time";

/** A day written `YYYY-MM-DD`, or `DD/MM/YYYY` as in Moroccan files; `undefined` for anything else. */
export function readDay(text: string): CivilDay | undefined {
  const french = /^([0-9]{2})\/([0-9]{2})\/([0-9]{4})$/.exec(text);
  const day = french === null ? text : `${french[3]}-${french[2]}-${french[1]}`;
  return isCivilDay(day) ? day : undefined;
}
