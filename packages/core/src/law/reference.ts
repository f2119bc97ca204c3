/** The acts the packages cite. `cndp` stands for the deliberations and published practice of the authority. */
export type Act =
  | "law-09-08"
  | "decree-2-09-165"
  | "law-69-99"
  | "decree-2-14-267"
  | "law-05-20"
  | "law-31-13"
  | "family-code"
  | "cndp";

/**
 * A place in an act: the act, a slash, and the article as the text numbers it, with paragraph and letter behind
 * dashes. `law-09-08/12-1-e` is article 12, paragraph 1, letter e; `cndp/350-2013` is a deliberation.
 */
export type LegalReference = `${Act}/${string}`;
