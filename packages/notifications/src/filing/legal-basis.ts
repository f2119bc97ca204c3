import type { LegalBasis } from "@data-tika/core/law";
import * as z from "zod";

/** Consent, the rule of art. 4, or one of its five exceptions: the ids of `legalBases` in `@data-tika/core/law`. */
export const legalBasis = z.enum([
  "consent",
  "legal-obligation",
  "contract",
  "vital-interests",
  "public-interest",
  "legitimate-interest",
] satisfies LegalBasis[]);
