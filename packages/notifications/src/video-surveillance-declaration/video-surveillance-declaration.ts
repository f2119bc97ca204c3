import * as z from "zod";
import { type FilingFields, filingShape } from "../filing/filing-shape.js";
import {
  type ProcessingFields,
  processingShape,
  type SafeguardFields,
  safeguardShape,
} from "../filing/processing-shape.js";
import type { PayloadSchema } from "../payload-schema.js";
import { type Cameras, camerasSchema } from "./cameras.js";

/** Fields of a {@link VideoSurveillanceDeclaration}. */
export const videoSurveillanceDeclarationShape = {
  kind: z.literal("video-surveillance-declaration"),
  ...filingShape,
  ...processingShape,
  cameras: camerasSchema,
  ...safeguardShape,
};

/** The declaration of a video surveillance of workplaces or private common places. */
export const videoSurveillanceDeclarationSchema: PayloadSchema<
  VideoSurveillanceDeclaration,
  typeof videoSurveillanceDeclarationShape
> = z.strictObject(videoSurveillanceDeclarationShape);

/**
 * The declaration of a video surveillance.
 *
 * @see CNDP deliberation 350-2013
 */
export interface VideoSurveillanceDeclaration extends FilingFields, ProcessingFields, SafeguardFields {
  /** Kind of payload. */
  kind: "video-surveillance-declaration";
  /** The cameras and what they film. */
  cameras: Cameras;
}
