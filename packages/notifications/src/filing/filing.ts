import * as z from "zod";
import { text } from "./text.js";

const filingShape = {
  reason: z.enum(["new", "change", "acquisition"]),
  previous: text.exactOptional(),
  acquiredFrom: text.exactOptional(),
  joint: z
    .strictObject({
      controllers: z.array(text).min(1).exactOptional(),
      processings: z.array(text).min(1).exactOptional(),
    })
    .exactOptional(),
};

/** Named, so that declarations which hold it stay short. */
export interface FilingSchema extends z.ZodObject<typeof filingShape, z.core.$strict> {}

/** Why a filing is made, and what it follows. */
export const filingSchema: FilingSchema = z.strictObject(filingShape);

/** Why a filing is made. */
export interface Filing {
  /** New processing, changed processing (decree 27-12), or a file taken over from another controller (art. 15). */
  reason: "new" | "change" | "acquisition";
  /** Number of the earlier receipt or authorisation; asked when the processing has changed. */
  previous?: string;
  /** Who held the file before, when it was taken over (art. 15). */
  acquiredFrom?: string;
  /** What is filed jointly: with other controllers, or as several linked processings (decree 50; internal rules 34). */
  joint?: {
    /** Names of the other controllers. */
    controllers?: string[];
    /** Names of the linked processings, all for the same or linked purposes (art. 14). */
    processings?: string[];
  };
}
