/**
 * How long personal data is kept: decide, explain, plan, forecast and delete with proof.
 *
 * @module retention
 */

export type { SliceTools } from "./apply-slice.js";
export type { RetentionArchive } from "./archive.js";
export type { ReplayCheck } from "./assert-replayed.js";
export { assertReplayed } from "./assert-replayed.js";
export type { BossLike, BossSendOptions } from "./boss.js";
export type { DeletionCertificate, SliceEntry } from "./certificate.js";
export { notPromised } from "./certificate.js";
export { checkCoverage } from "./check-coverage.js";
export type { CheckLevelsOptions } from "./check-levels.js";
export { checkLevels } from "./check-levels.js";
export type { ColumnTest, Condition } from "./condition.js";
export { conditionSchema } from "./condition.js";
export type { RowValues } from "./condition-predicate.js";
export type { CoverageLink, CoverageOptions, CoverageReport, NonPersonal } from "./coverage.js";
export type { DecideOptions } from "./decide-retention.js";
export { decideRetention } from "./decide-retention.js";
export type { RetentionDecision, RetentionReason, RetentionRecord } from "./decision.js";
export type { DefineRulesOptions } from "./define-rules.js";
export { defineRules } from "./define-rules.js";
export type { DeletionLevel, DeletionLevelName, KeptCopies, LevelFacts } from "./deletion-levels.js";
export { deletionLevelNames, deletionLevels } from "./deletion-levels.js";
export type { PlanDifference } from "./diff-plans.js";
export { diffPlans } from "./diff-plans.js";
export type { RetentionExplanation } from "./explain-retention.js";
export { explainRetention } from "./explain-retention.js";
export type { ForecastChartOptions } from "./forecast-chart.js";
export { forecastChart, forecastText } from "./forecast-chart.js";
export type { ForecastOptions, RetentionForecast } from "./forecast-retention.js";
export { forecastRetention } from "./forecast-retention.js";
export type { Hold, HoldName, QueryHold, RowHold, RowKey, SubjectHold } from "./hold.js";
export type { EliminationVisa, HolderFacts, RetentionExtension, RetentionSchedule } from "./holder.js";
export type { HoldPlacing, HoldRelease, PlacedHold } from "./holds.js";
export { placeHold, releaseHold, standingHolds } from "./holds.js";
export { listsWith } from "./lists-with.js";
export type { RetentionErrorCode } from "./messages/en.js";
export { migrateRetention, retentionMigrationScript, retentionMigrations } from "./migrations.js";
export type { NightlyPlan } from "./nightly-plan.js";
export type { MissingIndex, PlanItem, RetentionPlan } from "./plan.js";
export type { PlanLink } from "./plan-link.js";
export type { PlanOptions } from "./plan-retention.js";
export { planRetention } from "./plan-retention.js";
export type { DeletionProof, LeafProof, ProvenRow } from "./prove-deletion.js";
export { proveDeletion, verifyDeletion } from "./prove-deletion.js";
export { readTombstones } from "./read-tombstones.js";
export type { RemainingItem } from "./remaining-items.js";
export type { HoldReplay, KeptHold, KeptHolds } from "./replay-holds.js";
export { readHolds, replayHolds } from "./replay-holds.js";
export type { ReplayOptions, TombstoneReplay } from "./replay-tombstones.js";
export { replayTombstones } from "./replay-tombstones.js";
export type { RetentionWorker } from "./retention-worker.js";
export { retentionWorker } from "./retention-worker.js";
export type { Bound, Phase, RetentionAction, Rule } from "./rule.js";
export { boundSchema, phaseSchema, retentionActions, ruleSchema } from "./rule.js";
export { mayExceed, summedPeriod } from "./rule-periods.js";
export type { RuleSet } from "./rule-set.js";
export type {
  BirthdayStart,
  ColumnStart,
  EventStart,
  LastOfPoint,
  RuleStart,
  StartPoint,
} from "./rule-start.js";
export type { CertificateVerdict } from "./signed-certificate.js";
export { signCertificate, verifyCertificate } from "./signed-certificate.js";
export type { SkippedRows } from "./skipped-rows.js";
export { skippedRows } from "./skipped-rows.js";
export type { SliceDigest } from "./slice-digest.js";
export type { SweepOptions } from "./sweep.js";
export { sweep } from "./sweep.js";
export type { SweepPace, SweepSpeed } from "./sweep-pace.js";
export type { SweepProgress } from "./sweep-progress.js";
export type { PlanTombstones, SliceTombstones } from "./tombstone.js";
export type { JsonRow, RowTransform, TransformBatch } from "./transform.js";
export { isRestricted } from "./treated.js";
export type { RetentionWorkerOptions, WorkerProgress } from "./worker-options.js";
