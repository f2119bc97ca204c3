import { cin } from "./kinds/cin.js";
import { cndpNumber } from "./kinds/cndp-number.js";
import { cnssEmployee } from "./kinds/cnss-employee.js";
import { cnssEmployer } from "./kinds/cnss-employer.js";
import { ibanMa } from "./kinds/iban-ma.js";
import { ice } from "./kinds/ice.js";
import { idcs } from "./kinds/idcs.js";
import { taxIdentifier } from "./kinds/if.js";
import { inpe } from "./kinds/inpe.js";
import { massar } from "./kinds/massar.js";
import { passportMa } from "./kinds/passport-ma.js";
import { phoneMa } from "./kinds/phone-ma.js";
import { plate2000 } from "./kinds/plate-2000.js";
import { tradeRegister } from "./kinds/rc.js";
import { residenceCard } from "./kinds/residence-card.js";
import { rib } from "./kinds/rib.js";
import { businessTax } from "./kinds/taxe-professionnelle.js";
import type { IdentifierRule } from "./rule.js";

/**
 * What is known of every kind of identifier: labels, alphabet, patterns, check digits, how sure it is and where it
 * was read.
 *
 * @example
 * ```ts
 * import { identifierKinds } from "@data-tika/identifiers";
 *
 * identifierKinds.cin.labels.ar; // => رقم بطاقة التعريف الوطنية
 * identifierKinds.idcs.confidence; // => low
 * ```
 */
export const identifierKinds = {
  cin,
  idcs,
  ice,
  if: taxIdentifier,
  rc: tradeRegister,
  "taxe-professionnelle": businessTax,
  "cnss-employer": cnssEmployer,
  "cnss-employee": cnssEmployee,
  inpe,
  rib,
  "iban-ma": ibanMa,
  "phone-ma": phoneMa,
  massar,
  "plate-2000": plate2000,
  "passport-ma": passportMa,
  "residence-card": residenceCard,
  "cndp-number": cndpNumber,
} as const satisfies Readonly<Record<string, IdentifierRule>>;

/** A kind of Moroccan identifier. */
export type IdentifierKind = keyof typeof identifierKinds;
