import * as z from "zod";

/** Categories of persons a breach hits. */
export const breachPersons = [
  "employees",
  "users",
  "subscribers",
  "students",
  "customers",
  "prospects",
  "patients",
  "minors",
  "vulnerable-adults",
  "public-agents",
  "other",
] as const;

/** A category of persons a breach hits. */
export type BreachPersons = (typeof breachPersons)[number];

/** One of {@link breachPersons}. */
export const breachPerson = z.enum(breachPersons);

/** Bands of how many persons a breach hits. */
export const breachBands = ["0-5", "6-50", "51-300", "301-5000", "over-5000"] as const;

/** A band of how many persons a breach hits. */
export type BreachBand = (typeof breachBands)[number];

/** One of {@link breachBands}. */
export const breachBand = z.enum(breachBands);

/** How grave, or how likely, from the least. */
export const breachLevels = ["negligible", "limited", "significant", "maximal"] as const;

/** How grave, or how likely. */
export type BreachLevel = (typeof breachLevels)[number];

/** One of {@link breachLevels}. */
export const breachLevel = z.enum(breachLevels);

/** What a breach touches. */
export const breachNatures = ["confidentiality", "integrity", "availability"] as const;

/** What a breach touches. */
export type BreachNature = (typeof breachNatures)[number];

/** One of {@link breachNatures}. */
export const breachNature = z.enum(breachNatures);

/** Why a breach happens. */
export const breachCauses = [
  "external-malicious",
  "external-accidental",
  "internal-malicious",
  "internal-accidental",
  "system-failure",
  "natural-event",
  "third-party",
] as const;

/** Why a breach happens. */
export type BreachCause = (typeof breachCauses)[number];

/** One of {@link breachCauses}. */
export const breachCause = z.enum(breachCauses);

/** How a breach happens. */
export const breachVectors = [
  "hacking",
  "malware",
  "ransomware",
  "phishing",
  "lost-or-stolen-device",
  "lost-or-opened-mail",
  "misdirected-message",
  "unintended-publication",
  "wrong-person-display",
  "paper-left-accessible",
  "insecure-disposal",
  "misuse-of-rights",
  "other",
] as const;

/** How a breach happens. */
export type BreachVector = (typeof breachVectors)[number];

/** One of {@link breachVectors}. */
export const breachVector = z.enum(breachVectors);

/** What a breach may lead to. */
export const breachConsequences = [
  "loss-of-control",
  "discrimination",
  "identity-theft",
  "fraud",
  "financial-loss",
  "re-identification",
  "reputation",
  "loss-of-professional-secrecy",
  "threat",
  "physical-harm",
  "other",
] as const;

/** What a breach may lead to. */
export type BreachConsequence = (typeof breachConsequences)[number];

/** One of {@link breachConsequences}. */
export const breachConsequence = z.enum(breachConsequences);
