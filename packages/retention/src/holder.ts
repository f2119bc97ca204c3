import * as z from "zod";

const day = z.iso.date();
const reference = z.string().min(1);
const datasets = z.array(z.string().min(1).max(127)).min(1).readonly();

const visaSchema = z.strictObject({
  /** Number or date under which the stamped list is found. */
  reference,
  /** The list: digest of the plan it was made from. It covers the rows that stood on it, and no others. */
  plan: z.string().regex(/^[0-9a-f]{64}$/),
  /** Tables whose rows the list names. */
  datasets,
  /** Day of the list. */
  listedOn: day,
  /** Day of the visa. */
  grantedOn: day,
});

/**
 * An elimination list (*bordereau d'élimination*) that Archives du Maroc has stamped; made by `visaOf`.
 *
 * @see Decree 2-14-267, articles 13 and 14
 */
export interface EliminationVisa extends z.infer<typeof visaSchema> {}

const scheduleSchema = z.strictObject({
  /** Number of the decision that publishes it. */
  reference,
  /** Day on which Archives du Maroc approved it. */
  approvedOn: day,
  /** Day on which it was published in the Bulletin officiel. */
  publishedOn: day,
});

/**
 * The retention schedule (*calendrier de conservation*) of a public body.
 *
 * @see Decree 2-14-267, articles 9 and 11
 */
export interface RetentionSchedule extends z.infer<typeof scheduleSchema> {}

const extensionSchema = z.strictObject({
  /** Number of the authorisation. */
  reference,
  /** Tables whose rows it covers. */
  datasets,
  /** What they may be kept for. */
  purpose: z.enum(["historical", "statistical", "scientific"]),
  /** Day on which it was granted; before, it counts for nothing. */
  grantedOn: day,
  /** Day on which it ends: from that day on the rules alone count. */
  until: day,
});

/**
 * The CNDP's authorisation to keep data beyond its time for historical, statistical or scientific purposes. An object of
 * its own with its dates, never an edit of the rule; until its last day nothing of the tables is due.
 *
 * Using the data for any other purpose is punished as keeping it is (article 55).
 *
 * @see Law 09-08, article 3-2
 */
export interface RetentionExtension extends z.infer<typeof extensionSchema> {}

/** What a plan, a forecast and a decision are told of the holder: strict, so that no misspelt field is passed over. */
export const holderFactsSchema = z.strictObject({
  /**
   * `public`: the State, local authorities, public bodies and undertakings. `private`: anyone else, who may hold public
   * archives all the same, see `publicService`.
   *
   * @see Law 69-99, article 3
   */
  holder: z.enum(["public", "private"]).optional(),
  /**
   * Of a private holder: the tables that are public archives all the same. They stem from a public service that it runs, or
   * are minutes and indexes of notaries or adouls, registers of civil status or of the registration service.
   *
   * @see Law 69-99, article 3
   */
  publicService: z.array(z.string().min(1).max(127)).readonly().optional(),
  /** What the CNDP has authorised to be kept for longer. */
  extensions: z.array(extensionSchema).readonly().optional(),
  /** What Archives du Maroc has approved so far. */
  archives: z
    .strictObject({
      /** The approved and published schedule. */
      schedule: scheduleSchema.optional(),
      /** The stamped lists. */
      visas: z.array(visaSchema).readonly().optional(),
    })
    .optional(),
});

/** Who holds the data, and what the authorities have approved. */
export interface HolderFacts extends z.infer<typeof holderFactsSchema> {}
