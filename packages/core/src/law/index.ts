/**
 * Law 09-08 and its decree as data.
 *
 * @module core/law
 */
export type { ActText, Article, Chapter, ReadAct } from "./act-text.js";
export type { CitedArticle } from "./article.js";
export { article } from "./article.js";
export type { AuthorisationTrigger, AuthorisationTriggerTerm } from "./authorisation-triggers.js";
export { authorisationTriggers } from "./authorisation-triggers.js";
export { citeArticle } from "./cite-article.js";
export { decree209165 } from "./decree-2-09-165/index.js";
export type { LegalFact, Mark } from "./fact.js";
export type { FigureUnit, LegalFigure } from "./facts/figure.js";
export type { LegalFactId, NumberFigureId, RangeFigureId, WordFigureId } from "./facts/figure-ids.js";
export type { FormalityForm, FormalityKind, FormalityTerm } from "./formality-kinds.js";
export { formalityKinds } from "./formality-kinds.js";
export { law0908 } from "./law-09-08/index.js";
export type { LegalBasis, LegalBasisTerm } from "./legal-bases.js";
export { legalBases } from "./legal-bases.js";
export type { LegalFacts } from "./legal-facts.js";
export { legalFacts } from "./legal-facts.js";
export type { LegalTerm } from "./legal-term.js";
export type { ListedState } from "./listed-states.js";
export { listedStates } from "./listed-states.js";
export type { PenaltyArticle } from "./penalties.js";
export { penalties } from "./penalties.js";
export type { Penalty, PenaltyRange } from "./penalty.js";
export type { ComputedPenalty, PenaltyCircumstances, PenaltyStep } from "./penalty-for.js";
export { penaltyFor } from "./penalty-for.js";
export type { PenaltyRules } from "./penalty-rules.js";
export { penaltyRules } from "./penalty-rules.js";
export type { PersonRight } from "./person-rights.js";
export { personRights } from "./person-rights.js";
export type { Act, LegalReference } from "./reference.js";
export type { SecurityControl, SecurityControlTerm } from "./security-controls.js";
export { securityControls } from "./security-controls.js";
export type { SensitiveCategory } from "./sensitive-categories.js";
export { sensitiveCategories } from "./sensitive-categories.js";
export type { TransferGround, TransferGroundTerm } from "./transfer-grounds.js";
export { transferGrounds } from "./transfer-grounds.js";
