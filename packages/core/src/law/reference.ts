/**
 * The acts the packages cite. `cndp` stands for the deliberations and published practice of the authority, and
 * `cndp-internal-rules` for its rules of procedure, decision 3-33-11 of the Prime Minister.
 */
export type Act =
  | "law-09-08"
  | "decree-2-09-165"
  | "cndp"
  | "cndp-internal-rules"
  | "law-69-99"
  | "decree-2-14-267"
  | "law-05-20"
  | "decree-2-21-406"
  | "law-31-13"
  | "law-43-20"
  | "law-103-13"
  | "law-27-14"
  | "law-58-25"
  | "family-code"
  | "obligations-code"
  | "labour-code"
  | "penal-code"
  | "criminal-procedure-code"
  | "civil-procedure-code"
  | "decree-2-77-169"
  | "decree-2-04-426"
  | "decree-2-05-916";

/**
 * A place in an act: the act, a slash, and the article as the text numbers it, with paragraph and letter behind
 * dashes. `law-09-08/12-1-e` is article 12, paragraph 1, letter e; `cndp/350-2013` is a deliberation. A paragraph
 * that bears no number is named by its rank: `law-09-08/57-2`. The act alone stands for the whole of it.
 */
export type LegalReference = Act | `${Act}/${string}`;
