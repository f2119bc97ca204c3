import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { SilenceReading, silenceReadingSchema } from "./authorisation/authorisation.js";
import type {
  BreachCommunication,
  BreachTimeline,
  breachCommunicationSchema,
  breachTimelineSchema,
  HouseClock,
  houseClockSchema,
} from "./breach-notification/parts.js";
import type { Change, changeSchema } from "./change-notice/change-notice.js";
import type {
  NoticeAnswer,
  NoticeController,
  NoticeFormality,
  noticeAnswerSchema,
  noticeControllerSchema,
  noticeFormalitySchema,
} from "./collection-notice/collection-notice.js";
import type { ExercisedRight, exercisedRightSchema } from "./complaint/complaint.js";
import type { CustodyEntry, custodyEntrySchema } from "./custody/custody-entry.js";
import type { Address, addressSchema } from "./filing/address.js";
import type { Attachment, attachmentSchema } from "./filing/attachment.js";
import type { ContactPerson, contactPersonSchema } from "./filing/contact-person.js";
import type { Controller, controllerSchema } from "./filing/controller.js";
import type { DataCategory, dataCategorySchema } from "./filing/data-category.js";
import type { DirectAccess, directAccessSchema } from "./filing/direct-access.js";
import type { Filing, filingSchema } from "./filing/filing.js";
import type { FilingFields, filingShape } from "./filing/filing-shape.js";
import type { NotApplicable, notApplicableSchema, UnknownYet, unknownYetSchema } from "./filing/gap.js";
import type { Earlier, earlierSchema } from "./filing/identity.js";
import type { Information, informationSchema } from "./filing/information.js";
import type { Answered, answeredSchema, IssuedFields, issuedShape } from "./filing/issued.js";
import type { LetterFields, letterShape } from "./filing/letter-shape.js";
import type { Link, linkSchema } from "./filing/link.js";
import type { Model, modelSchema } from "./filing/model.js";
import type { Original, originalSchema } from "./filing/original.js";
import type { PersonCategory, personCategorySchema } from "./filing/person-category.js";
import type { Processing, Purpose, processingSchema, purposeSchema } from "./filing/processing.js";
import type {
  ProcessingFields,
  processingShape,
  SafeguardFields,
  safeguardShape,
} from "./filing/processing-shape.js";
import type { Processor, processorSchema } from "./filing/processor.js";
import type { Recipient, recipientSchema } from "./filing/recipient.js";
import type { RetentionPeriod, retentionPeriodSchema } from "./filing/retention-period.js";
import type { RightsContact, rightsContactSchema } from "./filing/rights-contact.js";
import type { Security, securitySchema } from "./filing/security.js";
import type { Signature, signatureSchema } from "./filing/signature.js";
import type { Transfer, transferSchema } from "./filing/transfer.js";
import type {
  ViolenceEvidence,
  ViolenceItem,
  violenceEvidenceSchema,
  violenceItemSchema,
} from "./online-violence-report/item.js";
import type {
  ReportingAssociation,
  reportingAssociationSchema,
  ViolenceUrgency,
  violenceUrgencySchema,
} from "./online-violence-report/online-violence-report.js";
import type {
  Victim,
  ViolenceConsent,
  victimSchema,
  violenceConsentSchema,
} from "./online-violence-report/victim.js";
import type { PlatformDecision, platformDecisionSchema } from "./platform-response/platform-response.js";
import type {
  RegisterKeeper,
  registerKeeperSchema,
} from "./public-register-designation/public-register-designation.js";
import type { Representative, representativeSchema } from "./representative-notice/representative-notice.js";
import type {
  Correction,
  correctionSchema,
  Requester,
  requesterSchema,
} from "./rights-request/rights-request.js";
import type {
  BaseFormality,
  baseFormalitySchema,
  TransferAddressee,
  TransferredPersons,
  transferAddresseeSchema,
  transferredPersonsSchema,
} from "./transfer-request/transfer-request.js";
import type { Cameras, camerasSchema } from "./video-surveillance-declaration/cameras.js";

type Inferred<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape, z.core.$strict>>;

// As for the kinds: what several of them hold.
test("the interface of each block is the type of its schema", () => {
  expectTypeOf<z.infer<typeof silenceReadingSchema>>().toEqualTypeOf<SilenceReading>();
  expectTypeOf<z.infer<typeof houseClockSchema>>().toEqualTypeOf<HouseClock>();
  expectTypeOf<z.infer<typeof breachTimelineSchema>>().toEqualTypeOf<BreachTimeline>();
  expectTypeOf<z.infer<typeof breachCommunicationSchema>>().toEqualTypeOf<BreachCommunication>();
  expectTypeOf<z.infer<typeof changeSchema>>().toEqualTypeOf<Change>();
  expectTypeOf<z.infer<typeof noticeControllerSchema>>().toEqualTypeOf<NoticeController>();
  expectTypeOf<z.infer<typeof noticeAnswerSchema>>().toEqualTypeOf<NoticeAnswer>();
  expectTypeOf<z.infer<typeof noticeFormalitySchema>>().toEqualTypeOf<NoticeFormality>();
  expectTypeOf<z.infer<typeof exercisedRightSchema>>().toEqualTypeOf<ExercisedRight>();
  expectTypeOf<z.infer<typeof custodyEntrySchema>>().toEqualTypeOf<CustodyEntry>();
  expectTypeOf<z.infer<typeof addressSchema>>().toEqualTypeOf<Address>();
  expectTypeOf<z.infer<typeof attachmentSchema>>().toEqualTypeOf<Attachment>();
  expectTypeOf<z.infer<typeof contactPersonSchema>>().toEqualTypeOf<ContactPerson>();
  expectTypeOf<z.infer<typeof controllerSchema>>().toEqualTypeOf<Controller>();
  expectTypeOf<z.infer<typeof dataCategorySchema>>().toEqualTypeOf<DataCategory>();
  expectTypeOf<z.infer<typeof directAccessSchema>>().toEqualTypeOf<DirectAccess>();
  expectTypeOf<Inferred<typeof filingShape>>().toEqualTypeOf<FilingFields>();
  expectTypeOf<z.infer<typeof filingSchema>>().toEqualTypeOf<Filing>();
  expectTypeOf<z.infer<typeof unknownYetSchema>>().toEqualTypeOf<UnknownYet>();
  expectTypeOf<z.infer<typeof notApplicableSchema>>().toEqualTypeOf<NotApplicable>();
  expectTypeOf<z.infer<typeof earlierSchema>>().toEqualTypeOf<Earlier>();
  expectTypeOf<z.infer<typeof informationSchema>>().toEqualTypeOf<Information>();
  expectTypeOf<z.infer<typeof answeredSchema>>().toEqualTypeOf<Answered>();
  expectTypeOf<Inferred<typeof issuedShape>>().toEqualTypeOf<IssuedFields>();
  expectTypeOf<Inferred<typeof letterShape>>().toEqualTypeOf<LetterFields>();
  expectTypeOf<z.infer<typeof linkSchema>>().toEqualTypeOf<Link>();
  expectTypeOf<z.infer<typeof modelSchema>>().toEqualTypeOf<Model>();
  expectTypeOf<z.infer<typeof originalSchema>>().toEqualTypeOf<Original>();
  expectTypeOf<z.infer<typeof personCategorySchema>>().toEqualTypeOf<PersonCategory>();
  expectTypeOf<Inferred<typeof processingShape>>().toEqualTypeOf<ProcessingFields>();
  expectTypeOf<Inferred<typeof safeguardShape>>().toEqualTypeOf<SafeguardFields>();
  expectTypeOf<z.infer<typeof purposeSchema>>().toEqualTypeOf<Purpose>();
  expectTypeOf<z.infer<typeof processingSchema>>().toEqualTypeOf<Processing>();
  expectTypeOf<z.infer<typeof processorSchema>>().toEqualTypeOf<Processor>();
  expectTypeOf<z.infer<typeof recipientSchema>>().toEqualTypeOf<Recipient>();
  expectTypeOf<z.infer<typeof retentionPeriodSchema>>().toEqualTypeOf<RetentionPeriod>();
  expectTypeOf<z.infer<typeof rightsContactSchema>>().toEqualTypeOf<RightsContact>();
  expectTypeOf<z.infer<typeof securitySchema>>().toEqualTypeOf<Security>();
  expectTypeOf<z.infer<typeof signatureSchema>>().toEqualTypeOf<Signature>();
  expectTypeOf<z.infer<typeof transferSchema>>().toEqualTypeOf<Transfer>();
  expectTypeOf<z.infer<typeof violenceItemSchema>>().toEqualTypeOf<ViolenceItem>();
  expectTypeOf<z.infer<typeof violenceEvidenceSchema>>().toEqualTypeOf<ViolenceEvidence>();
  expectTypeOf<z.infer<typeof reportingAssociationSchema>>().toEqualTypeOf<ReportingAssociation>();
  expectTypeOf<z.infer<typeof violenceUrgencySchema>>().toEqualTypeOf<ViolenceUrgency>();
  expectTypeOf<z.infer<typeof victimSchema>>().toEqualTypeOf<Victim>();
  expectTypeOf<z.infer<typeof violenceConsentSchema>>().toEqualTypeOf<ViolenceConsent>();
  expectTypeOf<z.infer<typeof platformDecisionSchema>>().toEqualTypeOf<PlatformDecision>();
  expectTypeOf<z.infer<typeof registerKeeperSchema>>().toEqualTypeOf<RegisterKeeper>();
  expectTypeOf<z.infer<typeof representativeSchema>>().toEqualTypeOf<Representative>();
  expectTypeOf<z.infer<typeof requesterSchema>>().toEqualTypeOf<Requester>();
  expectTypeOf<z.infer<typeof correctionSchema>>().toEqualTypeOf<Correction>();
  expectTypeOf<z.infer<typeof transferAddresseeSchema>>().toEqualTypeOf<TransferAddressee>();
  expectTypeOf<z.infer<typeof baseFormalitySchema>>().toEqualTypeOf<BaseFormality>();
  expectTypeOf<z.infer<typeof transferredPersonsSchema>>().toEqualTypeOf<TransferredPersons>();
  expectTypeOf<z.infer<typeof camerasSchema>>().toEqualTypeOf<Cameras>();
});
