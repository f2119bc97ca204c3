import type { InvalidExample } from "../example.js";
import { refusals } from "../refused.fixture.js";
import { publicRegisterDesignationExamples } from "./examples.js";

const refused = refusals(publicRegisterDesignationExamples[0].payload);

/** Refused designations. */
export const invalidPublicRegisterDesignations: readonly InvalidExample[] = [
  refused("a register that no text sets up", ["register", "legalText"], undefined, "missing"),
  refused("a blank text", ["register", "legalText"], " ", "blank"),
  refused("nobody who answers", ["keeper"], undefined, "missing"),
  refused("a page that is no page", ["register", "website"], "exemple.ma", "invalid-format"),
  refused("a field the form does not have", ["register", "owner"], "x", "unknown-field", "/register/?"),
];
