/**
 * What a change of a notice means: only its form, less than before, more than before, or another thing. The last two
 * must be asked anew.
 */
export type NoticeChange = "cosmetic" | "narrower" | "wider" | "different";
