import * as z from "zod";

/** What an item of content does. The codes describe content; none names an offence or a person. */
export const harms = [
  "cyber-harassment",
  "cyber-bullying",
  "stalking",
  "threats",
  "hate-incitement",
  "private-data",
  "private-words",
  "non-consensual-image",
  "synthetic-sexual-image",
  "montage",
  "false-information",
  "sextortion",
  "impersonation",
  "account-theft",
  "defamation",
  "grooming",
  "child-abuse-material",
  "trafficking",
  "self-harm-incitement",
  "other",
] as const;

/** Id of a harm. */
export type Harm = (typeof harms)[number];

/** One of {@link harms}. */
export const harm = z.enum(harms);
