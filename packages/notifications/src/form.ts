import type { Localised } from "@data-tika/core";
import { authorisationSections } from "./authorisation/sections.js";
import { authorisationRequestSections } from "./authorisation-request/sections.js";
import { authorityDecisionSections } from "./authority-decision/sections.js";
import { breachNoticeToPersonsSections } from "./breach-notice-to-persons/sections.js";
import { breachNotificationSections } from "./breach-notification/sections.js";
import { caseStatusSections } from "./case-status/sections.js";
import { changeNoticeSections } from "./change-notice/sections.js";
import { collectionNoticeSections } from "./collection-notice/sections.js";
import { complaintSections } from "./complaint/sections.js";
import { declarationSections } from "./declaration/sections.js";
import { deletionNoticeSections } from "./deletion-notice/sections.js";
import { type Section, words } from "./filing/box.js";
import { impossibilityNoticeSections } from "./impossibility-notice/sections.js";
import type { PayloadKind } from "./kind.js";
import { onlineViolenceReportSections } from "./online-violence-report/sections.js";
import { opinionRequestSections } from "./opinion-request/sections.js";
import { platformResponseSections } from "./platform-response/sections.js";
import { publicRegisterDesignationSections } from "./public-register-designation/sections.js";
import { receiptSections } from "./receipt/sections.js";
import { replyTimeRequestSections } from "./reply-time-request/sections.js";
import { representativeNoticeSections } from "./representative-notice/sections.js";
import { retentionExtensionRequestSections } from "./retention-extension-request/sections.js";
import { rightsAnswerSections } from "./rights-answer/sections.js";
import { rightsRequestSections } from "./rights-request/sections.js";
import { securityIncidentSections } from "./security-incident/sections.js";
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
  "change-notice": {
    title: words("Notification de changement", "إشعار بالتغيير", "Notice of change"),
    sections: changeNoticeSections,
  },
  "deletion-notice": {
    title: words(
      "Notification de suppression d’un traitement",
      "إشعار بحذف معالجة",
      "Notice of deletion of a processing",
    ),
    sections: deletionNoticeSections,
  },
  "representative-notice": {
    title: words(
      "Désignation du représentant au Maroc",
      "إشعار بتعيين الممثل بالمغرب",
      "Notice of the representative in Morocco",
    ),
    sections: representativeNoticeSections,
  },
  "impossibility-notice": {
    title: words(
      "Impossibilité d’informer les personnes",
      "إشعار بتعذر إخبار الأشخاص",
      "Notice that persons cannot be informed",
    ),
    sections: impossibilityNoticeSections,
  },
  "retention-extension-request": {
    title: words(
      "Demande de conservation au-delà de la durée",
      "طلب الاحتفاظ بالمعطيات بعد المدة",
      "Request to keep data longer",
    ),
    sections: retentionExtensionRequestSections,
  },
  receipt: {
    title: words("Récépissé", "وصل", "Receipt"),
    sections: receiptSections,
  },
  authorisation: {
    title: words("Autorisation", "إذن", "Authorisation"),
    sections: authorisationSections,
  },
  "authority-decision": {
    title: words("Décision de la CNDP", "قرار اللجنة الوطنية", "Decision of the CNDP"),
    sections: authorityDecisionSections,
  },
  "reply-time-request": {
    title: words(
      "Demande de fixation d’un délai de réponse",
      "طلب تحديد أجل للجواب",
      "Request for a reply time",
    ),
    sections: replyTimeRequestSections,
  },
  "opinion-request": {
    title: words("Demande d’avis", "طلب رأي", "Request for an opinion"),
    sections: opinionRequestSections,
  },
  "public-register-designation": {
    title: words(
      "Désignation du responsable d’un registre public",
      "تعيين المسؤول عن سجل عمومي",
      "Designation for a public register",
    ),
    sections: publicRegisterDesignationSections,
  },
  "case-status": {
    title: words(
      "État d’un cas de violence numérique",
      "حالة ملف عنف رقمي",
      "Status of a case of online violence",
    ),
    sections: caseStatusSections,
  },
  "breach-notification": {
    title: words(
      "Notification volontaire d’une violation de données",
      "إشعار تطوعي بخرق معطيات",
      "Voluntary notification of a data breach",
    ),
    sections: breachNotificationSections,
  },
  "breach-notice-to-persons": {
    title: words(
      "Information sur un incident touchant vos données",
      "إخبار بحادث يهم معطياتكم",
      "Notice of an incident about your data",
    ),
    sections: breachNoticeToPersonsSections,
  },
  "security-incident": {
    title: words(
      "Déclaration d’incident de cybersécurité",
      "تصريح بحادث أمن سيبراني",
      "Declaration of a cybersecurity incident",
    ),
    sections: securityIncidentSections,
  },
  "online-violence-report": {
    title: words("Signalement de violence numérique", "تبليغ عن عنف رقمي", "Report of online violence"),
    sections: onlineViolenceReportSections,
  },
  "platform-response": {
    title: words("Réponse d’une plateforme", "جواب منصة", "Answer of a platform"),
    sections: platformResponseSections,
  },
  "rights-request": {
    title: words("Demande d’exercice d’un droit", "طلب ممارسة حق", "Request to exercise a right"),
    sections: rightsRequestSections,
  },
  "rights-answer": {
    title: words("Réponse à une demande", "جواب عن طلب", "Answer to a request"),
    sections: rightsAnswerSections,
  },
  complaint: {
    title: words("Plainte auprès de la CNDP", "شكاية لدى اللجنة الوطنية", "Complaint to the CNDP"),
    sections: complaintSections,
  },
};
