import { failure } from "../failure.js";
import type { Localised } from "../localised.js";
import type { Mark } from "./fact.js";
import { type PenaltyArticle, penalties } from "./penalties.js";
import type { Penalty, PenaltyRange } from "./penalty.js";
import { penaltyRules } from "./penalty-rules.js";
import type { LegalReference } from "./reference.js";

/** Who is punished, and whether it is a repeat offence. */
export interface PenaltyCircumstances {
  /** `legal` for a company, body or association; its managers are natural persons beside it. */
  readonly person: "natural" | "legal";
  /** Whether an offence of the same kind follows a final conviction within the year of article 65. */
  readonly repeat: boolean;
}

/** One step of the computation, and the range after it. */
export interface PenaltyStep {
  /** The article the step rests on. */
  readonly article: LegalReference;
  /** What the step does. */
  readonly reason: Localised;
  /** How sure the step is. */
  readonly mark: Mark;
  /** Prison in months after the step, where there is any. */
  readonly prison?: PenaltyRange;
  /** Fine in dirhams after the step. */
  readonly fine: PenaltyRange;
}

/** The range a court may pronounce, with how it was reached. */
export interface ComputedPenalty {
  /** Prison in months; absent where only a fine is set, and for a legal person. */
  readonly prison?: PenaltyRange;
  /** Fine in dirhams. */
  readonly fine: PenaltyRange;
  /** Whether the court may pronounce one of the two only. */
  readonly eitherAlone: boolean;
  /** Whether the fine is due for each infraction. */
  readonly perInfraction: boolean;
  /** What the court may add. */
  readonly besides: readonly Localised[];
  /** How the range was reached, in order. */
  readonly steps: readonly PenaltyStep[];
}

/**
 * The range of penalties for an article, with the doubling of articles 64 and 65.
 *
 * A legal person pays doubled fines; a repeat offence doubles fine and prison. Both together double the fine twice,
 * and a legal person is not imprisoned: these two are our reading, and their steps say so.
 *
 * @param reference - The article that punishes, 52 to 63.
 * @param circumstances - Who is punished, and whether it is a repeat offence.
 * @returns The range and the steps that led to it.
 * @throws {@link DataTikaError} `core.unknown_article` when the article punishes nothing.
 * @example
 * ```ts
 * import { penaltyFor } from "@data-tika/core/law";
 *
 * penaltyFor("law-09-08/57", { person: "natural", repeat: true }).prison; // => { min: 12, max: 48 }
 * penaltyFor("law-09-08/57", { person: "legal", repeat: false }).fine; // => { min: 100000, max: 600000 }
 * penaltyFor("law-09-08/52", { person: "legal", repeat: true }).fine; // => { min: 40000, max: 400000 }
 * ```
 * @see Law 09-08, arts. 52 to 65
 */
export function penaltyFor(reference: PenaltyArticle, circumstances: PenaltyCircumstances): ComputedPenalty {
  if (!Object.hasOwn(penalties, reference)) throw failure("core.unknown_article", { act: "law-09-08" });
  const penalty: Penalty = penalties[reference];
  const legal = circumstances.person === "legal";
  const own = firstStep(penalty);
  const firstOffence = legal ? [own, legalPersonStep(own)] : [own];
  const steps = circumstances.repeat
    ? [...firstOffence, repeatStep(firstOffence.at(-1) ?? own, legal)]
    : firstOffence;
  const last = steps.at(-1) ?? own;
  return {
    ...(last.prison === undefined ? {} : { prison: last.prison }),
    fine: last.fine,
    eitherAlone: penalty.eitherAlone && last.prison !== undefined,
    perInfraction: penalty.perInfraction,
    besides: [
      ...(penalty.besides === undefined ? [] : [penalty.besides]),
      ...(legal ? penaltyRules.legalPersonBesides.value : []),
    ],
    steps,
  };
}

function firstStep({ article, mark, prison, fine }: Penalty): PenaltyStep {
  return {
    article,
    mark,
    reason: { fr: "peine de l’article", ar: "عقوبة المادة", en: "penalty of the article" },
    ...(prison === undefined ? {} : { prison }),
    fine,
  };
}

function legalPersonStep({ prison, fine }: PenaltyStep): PenaltyStep {
  const { article, value } = penaltyRules.legalPersonFines;
  const reason =
    prison === undefined
      ? {
          fr: "personne morale : amende doublée",
          ar: "شخص معنوي: تضاعف الغرامة",
          en: "legal person: fine doubled",
        }
      : {
          fr: "personne morale : amende doublée, sans emprisonnement (notre lecture), ses dirigeants restant passibles de leurs peines",
          ar: "شخص معنوي: تضاعف الغرامة دون حبس (قراءتنا)، مع بقاء عقوبات المسيرين",
          en: "legal person: fine doubled, no prison (our reading), its managers remaining liable to their own penalties",
        };
  return { article, reason, mark: prison === undefined ? "text" : "inference", fine: times(fine, value) };
}

function repeatStep({ prison, fine }: PenaltyStep, legal: boolean): PenaltyStep {
  const { article, value } = penaltyRules.repeatPenalties;
  return {
    article,
    reason: legal
      ? {
          fr: "récidive : amende doublée une seconde fois (notre lecture du cumul)",
          ar: "عود: تضاعف الغرامة مرة ثانية (قراءتنا للجمع بين المادتين)",
          en: "repeat offence: fine doubled a second time (our reading of both articles together)",
        }
      : {
          fr: "récidive : peines doublées",
          ar: "عود: تضاعف العقوبات",
          en: "repeat offence: penalties doubled",
        },
    mark: legal ? "inference" : "text",
    ...(prison === undefined ? {} : { prison: times(prison, value) }),
    fine: times(fine, value),
  };
}

function times({ min, max }: PenaltyRange, factor: number): PenaltyRange {
  return { min: min * factor, max: max * factor };
}
