import { type SecurityControl, securityControls } from "@data-tika/core/law";
import { declarationSchema, factsSchema, videoSurveillanceDeclarationSchema } from "@data-tika/notifications";
import * as z from "zod";
import { dataSchema } from "./data.js";
import { linkSchema } from "./link.js";
import { localisedSchema } from "./localised.js";
import { controllerSchema, processorSchema, recipientSchema, rightsContactSchema } from "./parties.js";
import { purposeSchema } from "./purpose.js";
import { declaredRetentionSchema } from "./retention.js";
import { slugSchema } from "./slug.js";
import { transferSchema } from "./transfer.js";

const filed = declarationSchema.shape;
const id = slugSchema;

/** A category of persons concerned. */
export const personsSchema = z.strictObject({
  /** Name of the category within the declaration. */
  id,
  /** What it is called. */
  category: localisedSchema,
  /** About how many. */
  number: z.int().min(0).exactOptional(),
  /** Whether they are below the age of majority, so that their legal representative consents for them. */
  minors: z.boolean(),
});

/** The receipt or authorisation that the authority gave. */
export const formalityGivenSchema = z.strictObject({
  /** Receipt of a declaration, or authorisation. */
  kind: z.enum(["declaration", "authorisation"]),
  /** Its number, exactly as issued. */
  number: z.string().min(1),
  /** Day it was issued. */
  on: z.iso.date(),
});

/** Everything that Law 09-08 asks to know about a processing, once. */
export const processingSchema = z.strictObject({
  /** Version of this shape. */
  version: z.literal(1),
  /** Name of the processing in code: lower case, digits and dashes. */
  id,
  /** What it is called in the filing. */
  name: localisedSchema,
  /** What it does. */
  characteristics: localisedSchema,
  /** Whether the body decides alone, with others, or acts for another. */
  role: z.enum(["controller", "joint", "processor"]),
  /** By machines, by people, or both. */
  automation: z.enum(["automated", "manual", "mixed"]),
  /** What kind of processing it is, where the authority has a decision about it. */
  activity: factsSchema.shape.activity.unwrap().exclude(["unknown"]),
  /** The decision of the authority that the processing conforms to. */
  model: z.strictObject({ decision: z.string().min(1), subject: localisedSchema }).exactOptional(),
  /** Who decides purposes and means. */
  controller: controllerSchema,
  /** Whom the authority may ask. */
  contact: filed.contact.exactOptional(),
  /** What the data are used for. */
  purposes: z.array(purposeSchema).min(1),
  /** Whether data collected for another purpose are used (art. 12-1-b). */
  reusedForOtherPurpose: z.boolean(),
  /** Whom the data are about. */
  persons: z.array(personsSchema).min(1),
  /** The data. */
  data: z.array(dataSchema).min(1),
  /** Where the data come from. */
  collection: z.enum(["direct", "indirect", "both"]),
  /** How persons are informed (decree 34). */
  information: z.strictObject({
    /** The means. */
    means: z.array(z.enum(["e-mail", "paper", "display", "electronic-form", "notice", "interview"])).min(1),
    /** Whether the data travel on an open network, which the notice must say (art. 5-4). */
    openNetwork: z.boolean(),
    /** First day the notice is shown. */
    effectiveFrom: z.iso.date(),
  }),
  /** Who receives data. An empty list says "nobody". */
  recipients: z.array(recipientSchema),
  /** Who processes on the controller's behalf. */
  processors: z.array(processorSchema),
  /** Links with other files. */
  links: z.array(linkSchema),
  /** Transfers abroad. */
  transfers: z.array(transferSchema),
  /** How long data are kept, and what happens then. */
  retention: z.array(declaredRetentionSchema).min(1),
  /** Presets among the rules whose figure is not read in the law, and that a person decided to follow. */
  acceptedPresets: z.array(z.string().min(1)).exactOptional(),
  /** Services and persons with direct access (decree 27-6). */
  access: z
    .array(
      z.strictObject({
        /** The service. */
        service: localisedSchema,
        /** Which of its persons. */
        persons: localisedSchema,
      }),
    )
    .min(1),
  /** Where rights are exercised. */
  rights: rightsContactSchema,
  /** How data are secured (arts. 23 and 24). */
  security: z.strictObject({
    /** A general description. */
    description: localisedSchema,
    /** The controls of art. 24, asked for sensitive and health data. */
    controls: z
      .array(
        z.strictObject({
          /** Which control. */
          control: z.enum(Object.keys(securityControls) as SecurityControl[]),
          /** How it is met. */
          measure: localisedSchema,
        }),
      )
      .exactOptional(),
  }),
  /** The cameras, for a video surveillance. */
  cameras: videoSurveillanceDeclarationSchema.shape.cameras
    .omit({ perimeter: true, authorisedPersons: true })
    .extend({
      /** What is filmed, and what is kept out of the picture. */
      perimeter: localisedSchema,
      /** Who may see the images. */
      authorisedPersons: z.array(localisedSchema).min(1),
      /** Whether the images serve only the security of persons and goods. */
      securityOnly: z.boolean(),
    })
    .exactOptional(),
  /** Why the data or the link are needed, for an authorisation. */
  justification: localisedSchema.exactOptional(),
  /**
   * Facts that the rest of the declaration does not show, such as `careUnderSecrecy` or `exemptBody`. What the
   * declaration does show cannot be overridden.
   */
  circumstances: factsSchema
    .omit({
      cinNumber: true,
      sensitiveData: true,
      healthData: true,
      geneticData: true,
      offenceData: true,
      biometricData: true,
      interconnection: true,
      reusedForOtherPurpose: true,
      transferAbroad: true,
      controllerAbroad: true,
      activity: true,
      automation: true,
      informationImpossible: true,
      keptLongerForResearch: true,
      videoForSecurityOnly: true,
      videoKeptThreeMonthsAtMost: true,
    })
    .exactOptional(),
  /** The receipt or authorisation, once the authority has given it. */
  formality: formalityGivenSchema.exactOptional(),
});

/** Everything that Law 09-08 asks to know about a processing, as it is written in code. */
export type ProcessingDeclaration = z.input<typeof processingSchema>;

/** A processing whose declaration was checked by `defineProcessing`. Plain data, frozen. */
export interface Processing extends z.infer<typeof processingSchema> {}
