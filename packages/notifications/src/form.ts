import type { Localised } from "@data-tika/core";
import { authorisationRequestSections } from "./authorisation-request/sections.js";
import { collectionNoticeSections } from "./collection-notice/sections.js";
import { declarationSections } from "./declaration/sections.js";
import { type Section, words } from "./filing/box.js";
import type { PayloadKind } from "./kind.js";
import { simplifiedDeclarationSections } from "./simplified-declaration/sections.js";
import { transferRequestSections } from "./transfer-request/sections.js";
import { videoSurveillanceDeclarationSections } from "./video-surveillance-declaration/sections.js";

/** The form of one kind: its title and its sections in order. */
export interface Form {
  /** Title of the form. */
  readonly title: Localised;
  /** Its sections, in the order of the authority's practice. */
  readonly sections: readonly Section[];
}

/** The form of each kind. Labels, box numbers, the page and the marks of the JSON Schema all come from here. */
export const forms: Readonly<Record<PayloadKind, Form>> = {
  declaration: {
    title: words("Déclaration préalable", "تصريح مسبق", "Prior declaration"),
    sections: declarationSections,
  },
  "simplified-declaration": {
    title: words("Déclaration simplifiée", "تصريح مبسط", "Simplified declaration"),
    sections: simplifiedDeclarationSections,
  },
  "authorisation-request": {
    title: words("Demande d’autorisation préalable", "طلب إذن مسبق", "Request for prior authorisation"),
    sections: authorisationRequestSections,
  },
  "video-surveillance-declaration": {
    title: words(
      "Déclaration de vidéosurveillance",
      "تصريح بالمراقبة بالكاميرات",
      "Declaration of a video surveillance",
    ),
    sections: videoSurveillanceDeclarationSections,
  },
  "transfer-request": {
    title: words(
      "Demande de transfert vers un pays étranger",
      "طلب نقل المعطيات نحو بلد أجنبي",
      "Request for a transfer abroad",
    ),
    sections: transferRequestSections,
  },
  "collection-notice": {
    title: words(
      "Information sur vos données à caractère personnel",
      "إخبار بشأن معطياتكم ذات الطابع الشخصي",
      "Notice about your personal data",
    ),
    sections: collectionNoticeSections,
  },
};
