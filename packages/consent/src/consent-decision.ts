import type { LegalReference, Mark } from "@data-tika/core/law";
import type { CivilDay } from "@data-tika/core/time";

/** What is asked of a history. */
export interface ConsentRequest {
  /** Identifier of the purpose, as a notice of the history states it. */
  readonly purpose: string;
  /** The channel, where the purpose asks for each; left out where it does not. */
  readonly channel?: string;
  /** The third party, where the question is whether the data may be communicated to it. */
  readonly recipient?: string;
  /** The instant the answer is for. Later events are not looked at. */
  readonly at: Date;
  /** What is known of the person apart from the ledger. */
  readonly person?: PersonFacts;
}

/** Facts about a person that decide who may consent. None of them is kept in the ledger. */
export interface PersonFacts {
  /** First and last day the person may have been born, in this order; the same day twice when it is known. */
  readonly birth?: { readonly earliest: CivilDay; readonly latest: CivilDay };
  /** Pseudonyms of all legal representatives. Nobody else has authority, whatever an event says of who answered. */
  readonly representatives?: readonly string[];
  /** The one of them whose answer counts where the purpose says `named`. */
  readonly deciding?: string;
  /** Day of the judgment that emancipated the person; not believed before sixteen. */
  readonly emancipatedOn?: CivilDay;
  /**
   * A judgment that puts the person under legal representation in personal affairs, or continues it after majority:
   * from this day up to, not including, the day it is lifted. One that is about property only does not belong here.
   */
  readonly representedByJudgment?: { readonly from: CivilDay; readonly until?: CivilDay };
  /** How many times the consent was used since it was given, for a purpose of so many uses; unknown when no count. */
  readonly uses?: number;
  /** The occasions that have come about, for a purpose whose consent ends with one; none of them is `[]`. */
  readonly occurred?: readonly string[];
  /** What article 10 asks before marketing by e-mail without consent. */
  readonly softOptIn?: SoftOptInFacts;
}

/** The conditions of article 10 for marketing by e-mail without prior consent. All must hold. */
export interface SoftOptInFacts {
  /** The person gave the address, and it was obtained lawfully. */
  readonly addressFromPerson: boolean;
  /** It was obtained on the occasion of a sale or a service. */
  readonly onSaleOrService: boolean;
  /** What is promoted is similar to what was sold. */
  readonly similarGoods: boolean;
  /** The seller and the sender are the same. */
  readonly sameSupplier: boolean;
  /** Opposition was offered clearly and simply when the address was collected. */
  readonly oppositionAtCollection: boolean;
  /** Opposition is offered, free of charge, in every message. */
  readonly oppositionInEachMessage: boolean;
  /** Every message shows valid contact details to stop it. */
  readonly contactInEachMessage: boolean;
}

const text = (article: LegalReference) => ({ article, mark: "text" }) as const;
const inference = (article: LegalReference) => ({ article, mark: "inference" }) as const;

/** Every reason a decision can have, with the article it rests on and how sure that is. */
export const decisionReasons = {
  "consent-given": text("law-09-08/4"),
  "legal-basis": text("law-09-08/4"),
  "never-asked": text("law-09-08/4"),
  "not-answered": text("law-09-08/4"),
  refused: text("law-09-08/4"),
  withdrawn: inference("law-09-08/9"),
  objected: text("law-09-08/9"),
  expired: inference("law-09-08/1-9"),
  revoked: inference("law-09-08/4"),
  "withdrawal-of-nothing": inference("law-09-08/9"),
  "notice-unknown": text("law-09-08/5"),
  "notice-not-effective": inference("law-09-08/5"),
  "not-in-notice": inference("law-09-08/5"),
  "notice-widened": inference("law-09-08/1-9"),
  "not-informed": text("law-09-08/5"),
  "not-express": text("law-09-08/57"),
  "basis-not-enough": inference("law-09-08/21"),
  "majority-reached": inference("family-code/209"),
  "age-uncertain": inference("family-code/209"),
  "birth-unknown": inference("family-code/209"),
  "minor-needs-representative": inference("family-code/209"),
  "representative-without-authority": inference("family-code/231"),
  "representatives-unknown": inference("family-code/231"),
  "representation-rule-missing": inference("family-code/231"),
  "representative-not-named": inference("family-code/231"),
  "representatives-disagree": inference("law-09-08/4"),
  "guardian-changed": inference("family-code/231"),
  emancipated: inference("family-code/218"),
  "judgment-needs-representative": inference("family-code/233"),
  "judgment-lifted": inference("family-code/233"),
  "representation-interrupted": inference("family-code/233"),
  "mandate-exceeded": inference("decree-2-09-165/36"),
  "before-birth": inference("law-09-08/4"),
  legacy: inference("law-09-08/5"),
  "not-proved": inference("law-09-08/4"),
  "uses-unknown": inference("law-09-08/1-9"),
  "occasion-unknown": inference("law-09-08/1-9"),
  erased: inference("law-09-08/4"),
  "soft-opt-in": text("law-09-08/10"),
  "soft-opt-in-not-open": text("law-09-08/10"),
  "soft-opt-in-withheld": inference("law-09-08/10"),
  "soft-opt-in-incomplete": text("law-09-08/10"),
  "marketing-needs-consent": inference("law-09-08/10"),
} as const satisfies Readonly<Record<string, { readonly article: LegalReference; readonly mark: Mark }>>;

/** Code of a reason. */
export type DecisionReasonCode = keyof typeof decisionReasons;

/** Why a decision is what it is. */
export interface DecisionReason {
  /** What was found. */
  readonly code: DecisionReasonCode;
  /** The article it rests on. */
  readonly article: LegalReference;
  /** How sure that article is. */
  readonly mark: Mark;
  /** Identifier of the event that shows it, where one does. */
  readonly evidence?: string;
}

/** Whether a processing may use the data of a person for a purpose, and why. */
export interface ConsentDecision {
  /** `deny` unless something permits. */
  readonly decision: "permit" | "deny";
  /** Every reason found. A permission has one; a denial has all that stand in its way. */
  readonly because: readonly DecisionReason[];
  /** Identifiers of the events it rests on. */
  readonly evidence: readonly string[];
}

/** A reason with its article. */
export function reason(
  code: DecisionReasonCode,
  evidence?: string,
  article: LegalReference = decisionReasons[code].article,
): DecisionReason {
  const { mark } = decisionReasons[code];
  return evidence === undefined ? { code, article, mark } : { code, article, mark, evidence };
}
