import * as z from "zod";
import { filingShape } from "../filing/filing-shape.js";
import { processingShape, safeguardShape } from "../filing/processing-shape.js";
import { camerasSchema } from "./cameras.js";

/** The declaration of a video surveillance of workplaces or private common places. */
export const videoSurveillanceDeclarationSchema = z.strictObject({
  /** Kind of payload. */
  kind: z.literal("video-surveillance-declaration"),
  ...filingShape,
  ...processingShape,
  /** The cameras and what they film. */
  cameras: camerasSchema,
  ...safeguardShape,
});

/**
 * The declaration of a video surveillance.
 *
 * @see CNDP deliberation 350-2013
 */
export interface VideoSurveillanceDeclaration extends z.infer<typeof videoSurveillanceDeclarationSchema> {}
