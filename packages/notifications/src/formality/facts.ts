import * as z from "zod";

const fact = z.union([z.boolean(), z.literal("unknown")]).optional();

/** What `findFormality` must know about a processing. A fact left out is unknown. */
export const factsSchema = z.strictObject({
  /** Inside the law, or one of the cases it leaves out (art. 2-4). */
  scope: z.enum(["covered", "household", "defence-or-security", "special-law", "unknown"]).optional(),
  /** Its only object is a register that the law opens to the public (art. 18). */
  publicRegister: fact,
  /** Origin, opinions, beliefs or union membership are processed (art. 12-1-a). Health has its own fact. */
  sensitiveData: fact,
  /** Health data are processed (arts. 1-3, 12-1-a, 22; decree 29). */
  healthData: fact,
  /** Genetic data are processed (art. 12-1-c; decree 29). */
  geneticData: fact,
  /** Offences, convictions or security measures are processed (art. 12-1-d). */
  offenceData: fact,
  /** The national identity card number is among the data (art. 12-1-e). */
  cinNumber: fact,
  /** Data are used for a purpose other than that of their collection (art. 12-1-b). */
  reusedForOtherPurpose: fact,
  /** Files with different purposes are interconnected (art. 12-1-f). */
  interconnection: fact,
  /** Biometric data are processed (practice of the authority). */
  biometricData: fact,
  /** The controller is a non-profit religious, philosophical, political, union, cultural or sporting body (12-1-a). */
  exemptBody: fact,
  /** The sensitive data match the object of that body. */
  dataMatchesObject: fact,
  /** They are about its members and regular contacts only. */
  membersOnly: fact,
  /** They are given to third parties without an express consent that can be proved at first request. */
  communicatedToThirdParties: fact,
  /** Health data serve only care or its management, by persons bound by secrecy (art. 22). */
  careUnderSecrecy: fact,
  /** Health data serve only to select who may have a right, service or contract (art. 22). */
  selectionOfBeneficiaries: fact,
  /** Genetic data are used by health staff for medical purposes (art. 12-1-c). */
  medicalPurposeByHealthStaff: fact,
  /** Offence data are used by auxiliaries of justice (art. 12-1-d). */
  auxiliaryOfJustice: fact,
  /** What the processing is, where the authority has a decision about it. */
  activity: z
    .enum([
      "video-surveillance",
      "newsletter",
      "cookies",
      "access-control",
      "human-resources",
      "customers",
      "patient-follow-up",
      "other",
      "unknown",
    ])
    .optional(),
  /** Video images serve only the security of persons and goods (350-2013). */
  videoForSecurityOnly: fact,
  /** Video images are kept three months at most (350-2013). */
  videoKeptThreeMonthsAtMost: fact,
  /** By machines, by people, or both. */
  automation: z.enum(["automated", "manual", "mixed", "unknown"]).optional(),
  /** A list of the authority under art. 16 names this processing. */
  listedUnderArticle16: fact,
  /** A list of the authority under art. 17 names this processing. */
  listedUnderArticle17: fact,
  /** Data leave Morocco, hosting included (arts. 43 and 44). */
  transferAbroad: fact,
  /** The controller is established abroad and uses means in Morocco (art. 2-3). */
  controllerAbroad: fact,
  /** Persons cannot be informed (art. 6-b). */
  informationImpossible: fact,
  /** Data are kept longer for history, statistics or science (art. 3-2). */
  keptLongerForResearch: fact,
  /** What was filed about this processing has changed (art. 15; decree 27). */
  changedSinceFiling: fact,
  /** The file was taken over from somebody else (art. 15). */
  acquiredFile: fact,
});

/** What is known about a processing. */
export interface Facts extends z.infer<typeof factsSchema> {}

/** Name of a fact. */
export type FactName = keyof Facts;
