import type { Harm } from "./harm.js";

/** How the transparency database of the European Digital Services Act names a harm. Our own mapping. */
export interface DsaKeyword {
  /** Its category. */
  readonly category: string;
  /** Its keyword. */
  readonly keyword: string;
  /** The keyword for content directed at women or girls, where there is one. */
  readonly againstWomen?: string;
}

const violence = "STATEMENT_CATEGORY_CYBER_VIOLENCE";

const dsa = (category: string, keyword: string, againstWomen?: string): DsaKeyword => ({
  category,
  keyword,
  ...(againstWomen === undefined ? {} : { againstWomen }),
});

/**
 * Each harm in the words of the European transparency database, for platforms that ask for them.
 *
 * The mapping is ours and has no legal force in Morocco.
 *
 * @example
 * ```ts
 * import { dsaKeywords } from "@data-tika/notifications";
 *
 * dsaKeywords["non-consensual-image"].keyword; // => KEYWORD_NON_CONSENSUAL_IMAGE_SHARING
 * ```
 * @see Regulation (EU) 2022/2065, art. 24-5
 */
export const dsaKeywords: Readonly<Record<Harm, DsaKeyword>> = {
  "cyber-harassment": dsa(violence, "KEYWORD_CYBER_HARASSMENT", "KEYWORD_CYBER_HARASSMENT_AGAINST_WOMEN"),
  "cyber-bullying": dsa(violence, "KEYWORD_CYBER_BULLYING_INTIMIDATION", "KEYWORD_BULLYING_AGAINST_GIRLS"),
  stalking: dsa(violence, "KEYWORD_CYBER_STALKING", "KEYWORD_CYBER_STALKING_AGAINST_WOMEN"),
  threats: dsa(violence, "KEYWORD_CYBER_BULLYING_INTIMIDATION"),
  "hate-incitement": dsa(violence, "KEYWORD_CYBER_INCITEMENT", "KEYWORD_INCITEMENT_AGAINST_WOMEN"),
  "private-data": dsa(
    "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
    "KEYWORD_MISSING_PROCESSING_GROUND",
  ),
  "private-words": dsa(
    "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS",
    "KEYWORD_MISSING_PROCESSING_GROUND",
  ),
  "non-consensual-image": dsa(
    violence,
    "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING",
    "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN",
  ),
  "synthetic-sexual-image": dsa(
    violence,
    "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE",
    "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN",
  ),
  montage: dsa(
    violence,
    "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE",
    "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN",
  ),
  "false-information": dsa(
    "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH",
    "KEYWORD_DEFAMATION",
    "KEYWORD_FEMALE_GENDERED_DISINFORMATION",
  ),
  sextortion: dsa(violence, "KEYWORD_OTHER"),
  impersonation: dsa("STATEMENT_CATEGORY_SCAMS_AND_FRAUD", "KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING"),
  "account-theft": dsa("STATEMENT_CATEGORY_SCAMS_AND_FRAUD", "KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING"),
  defamation: dsa("STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH", "KEYWORD_DEFAMATION"),
  grooming: dsa("STATEMENT_CATEGORY_PROTECTION_OF_MINORS", "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS"),
  "child-abuse-material": dsa(
    "STATEMENT_CATEGORY_PROTECTION_OF_MINORS",
    "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL",
  ),
  trafficking: dsa(
    "STATEMENT_CATEGORY_VIOLENCE",
    "KEYWORD_HUMAN_TRAFFICKING",
    "KEYWORD_TRAFFICKING_WOMEN_GIRLS",
  ),
  "self-harm-incitement": dsa("STATEMENT_CATEGORY_SELF_HARM", "KEYWORD_SUICIDE"),
  other: dsa(violence, "KEYWORD_OTHER"),
};
