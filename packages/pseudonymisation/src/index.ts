/**
 * Keyed pseudonyms that two domains cannot join, generalisation, a policy over rows and files, and the risk that is
 * left.
 *
 * @module pseudonymisation
 */
export type { Row, TreatedRow } from "./apply-policy.js";
export { applyPolicy } from "./apply-policy.js";
export { auditPseudonyms } from "./audit/audit-pseudonyms.js";
export type { AuditFinding, AuditReport, RecoveredNumbers } from "./audit/audit-report.js";
export type { AuditOptions, AuditProgress } from "./audit/search.js";
export type { Bridge, BridgeOptions, BridgePair, BridgeUse } from "./bridge.js";
export { createBridge } from "./bridge.js";
export type { Domain, DomainScope } from "./domain.js";
export { defineDomain } from "./domain.js";
export type { Generalisation, GeneralisationAim } from "./generalisation/find-generalisation.js";
export { findGeneralisation } from "./generalisation/find-generalisation.js";
export type { Hierarchy } from "./generalisation/hierarchy.js";
export { hierarchyFromTable } from "./generalisation/hierarchy.js";
export { generateKey } from "./generate-key.js";
export type { KeySecret, OctetKey } from "./key-secret.js";
export type { Keyring, KeyringKey, KeyringOptions, KeyStatus } from "./keyring.js";
export { createKeyring } from "./keyring.js";
export type { PseudonymisationErrorCode } from "./messages/en.js";
export { passphraseWrapping } from "./passphrase.js";
export type { CollisionPlan } from "./plan-collisions.js";
export { planCollisions } from "./plan-collisions.js";
export type { Policy } from "./policy.js";
export { definePolicy, policySchema } from "./policy.js";
export type { Provenance, ProvenanceColumn, ProvenanceOptions } from "./provenance.js";
export { provenance } from "./provenance.js";
export type { PseudonymAlgorithm } from "./pseudonym-digest.js";
export type { PseudonymParts } from "./pseudonym-text.js";
export { parsePseudonym } from "./pseudonym-text.js";
export type { Pseudonym, Pseudonymiser, PseudonymiserOptions } from "./pseudonymiser.js";
export { createPseudonymiser } from "./pseudonymiser.js";
export type { Reversible, ReversibleOptions } from "./reversible.js";
export { createReversible } from "./reversible.js";
export { assessRisk } from "./risk/assess-risk.js";
export type { RiskCounter } from "./risk/risk-counter.js";
export { createRiskCounter } from "./risk/risk-counter.js";
export type {
  AttackerRisks,
  ClassSize,
  Diversity,
  MissingValues,
  PopulationUniqueness,
  RiskBasis,
  RiskOptions,
  RiskReport,
  RiskSuggestion,
} from "./risk/risk-report.js";
export { shareBelow } from "./risk/risk-report.js";
export type { CellValue, ColumnarTable, ColumnValues, EncodedColumn, Table } from "./risk/table.js";
export { encodeColumn } from "./risk/table.js";
export type { VersionBridge, VersionBridgeFacts, VersionBridgeOptions } from "./rotation/version-bridge.js";
export { createVersionBridge } from "./rotation/version-bridge.js";
export type { SealedVersionBridge } from "./rotation/version-bridge-file.js";
export { openVersionBridge, sealVersionBridge } from "./rotation/version-bridge-file.js";
export type { AgeBandSpec } from "./transforms/age-band.js";
export { ageBand } from "./transforms/age-band.js";
export type { ColumnSpec } from "./transforms/column-spec.js";
export { columnSpecSchema } from "./transforms/column-spec.js";
export type { ConstantSpec } from "./transforms/constant.js";
export { constant } from "./transforms/constant.js";
export type { FormatPreservingSpec } from "./transforms/format-preserving.js";
export { formatPreserving } from "./transforms/format-preserving.js";
export type { GeneraliseDateSpec } from "./transforms/generalise-date.js";
export { generaliseDate } from "./transforms/generalise-date.js";
export type { GeneraliseNumberSpec } from "./transforms/generalise-number.js";
export { generaliseNumber } from "./transforms/generalise-number.js";
export type { GeneraliseRegionSpec } from "./transforms/generalise-region.js";
export { generaliseRegion } from "./transforms/generalise-region.js";
export type { GeneraliseTextSpec } from "./transforms/generalise-text.js";
export { generaliseText } from "./transforms/generalise-text.js";
export type { KeepSpec } from "./transforms/keep.js";
export { keep } from "./transforms/keep.js";
export type { MaskSpec } from "./transforms/mask.js";
export { mask } from "./transforms/mask.js";
export type { Province, Region } from "./transforms/moroccan-regions.js";
export { moroccanRegions, moroccanRegionsSource } from "./transforms/moroccan-regions.js";
export type { PerturbSpec } from "./transforms/perturb.js";
export { perturb } from "./transforms/perturb.js";
export type { PseudonymSpec } from "./transforms/pseudonym.js";
export { pseudonym } from "./transforms/pseudonym.js";
export type { RedactSpec } from "./transforms/redact.js";
export { redact } from "./transforms/redact.js";
export type { ReversibleSpec } from "./transforms/reversible.js";
export { reversible } from "./transforms/reversible.js";
export type { ShiftDatesSpec } from "./transforms/shift-dates.js";
export { shiftDates } from "./transforms/shift-dates.js";
export type { TopCodeSpec } from "./transforms/top-code.js";
export { topCode } from "./transforms/top-code.js";
export type { TransformContext } from "./transforms/transform.js";
export type { TruncateIpSpec } from "./transforms/truncate-ip.js";
export { truncateIp } from "./transforms/truncate-ip.js";
export type { KeyWrapping, WrappedKeyring } from "./wrapped-keyring.js";
export { unwrapKeyring, wrapKeyring, wrappedKeyringSchema } from "./wrapped-keyring.js";
