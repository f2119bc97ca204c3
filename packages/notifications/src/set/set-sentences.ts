import type { Localised } from "@data-tika/core";
import { words } from "../filing/box.js";

/** What can be wrong between documents, in words. */
export const setSentences = {
  "number-not-issued": words(
    "aucun récépissé ni autorisation du dossier ne porte ce numéro.",
    "لا يحمل أي وصل أو إذن في الملف هذا الرقم.",
    "no receipt or authorisation of the set bears this number.",
  ),
  "number-of-another-kind": words(
    "ce numéro est celui d’une formalité d’une autre nature.",
    "هذا الرقم يخص إجراء من طبيعة أخرى.",
    "this number is that of another kind of formality.",
  ),
  "receipt-of-another-processing": words(
    "ce numéro a été délivré pour un autre traitement.",
    "هذا الرقم سلم لمعالجة أخرى.",
    "this number was issued for another processing.",
  ),
  "transfer-without-base": words(
    "le traitement de base n’a ni récépissé ni autorisation dans le dossier.",
    "ليس للمعالجة الأصلية وصل أو إذن في الملف.",
    "the base processing has neither receipt nor authorisation in the set.",
  ),
  "answers-another-filing": words(
    "aucun document du dossier n’a cette empreinte.",
    "لا توجد في الملف وثيقة بهذه البصمة.",
    "no document of the set has this digest.",
  ),
  "contract-not-attached": words(
    "le contrat de sous-traitance signé n’est pas joint.",
    "عقد المعالجة من الباطن الموقع غير مرفق.",
    "the processor’s signed contract is not attached.",
  ),
  "contract-not-signed": words(
    "la demande est signée et ce contrat ne l’est pas encore.",
    "الطلب موقع وهذا العقد لم يوقع بعد.",
    "the filing is signed and this contract is not yet.",
  ),
  "earlier-phase-not-in-set": words(
    "l’étape précédente n’est pas dans le dossier.",
    "المرحلة السابقة غير موجودة في الملف.",
    "the earlier phase is not in the set.",
  ),
  "earlier-phase-of-another-case": words(
    "l’étape précédente est celle d’un autre cas.",
    "المرحلة السابقة تخص حالة أخرى.",
    "the earlier phase is that of another case.",
  ),
  "phase-out-of-order": words(
    "cette étape ne peut pas suivre la précédente.",
    "لا يمكن أن تلي هذه المرحلة سابقتها.",
    "this phase cannot follow the earlier one.",
  ),
  "awareness-changed": words(
    "la prise de connaissance diffère de celle de l’étape précédente.",
    "تاريخ العلم بالحادث يختلف عما جاء في المرحلة السابقة.",
    "the time of knowing differs from that of the earlier phase.",
  ),
  "house-policy-exceeded": words(
    "le délai que l’organisme s’est fixé est dépassé sans motif ; la loi 09-08 n’en fixe aucun.",
    "تم تجاوز الأجل الذي حددته الجهة لنفسها دون سبب؛ القانون رقم 09.08 لا يحدد أي أجل.",
    "the controller’s own time has passed without a reason; Law 09-08 sets none.",
  ),
  "case-not-in-set": words(
    "le dossier n’a pas de notification de ce cas.",
    "لا يوجد في الملف إشعار بهذه الحالة.",
    "the set has no notification of this case.",
  ),
  "report-not-in-set": words(
    "le dossier n’a pas ce signalement.",
    "لا يوجد هذا التبليغ في الملف.",
    "the set does not have this report.",
  ),
  "item-not-in-report": words(
    "le signalement n’a pas de contenu à ce rang.",
    "لا يوجد في التبليغ محتوى بهذا الترتيب.",
    "the report has no item of this rank.",
  ),
  "custody-broken": words(
    "le journal de garde n’est plus celui qui a été écrit.",
    "سجل حراسة الأدلة لم يعد كما كتب.",
    "the custody log is no longer what was written.",
  ),
  "request-not-in-set": words(
    "le dossier n’a pas cette demande.",
    "لا يوجد هذا الطلب في الملف.",
    "the set does not have this request.",
  ),
  "another-right": words(
    "la demande porte sur un autre droit.",
    "يتعلق الطلب بحق آخر.",
    "the request is about another right.",
  ),
  "status-out-of-order": words(
    "le cas n’en était pas là.",
    "لم تكن الحالة في هذه المرحلة.",
    "the case did not stand there.",
  ),
} as const satisfies Readonly<Record<string, Localised>>;
