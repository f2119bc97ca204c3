import type { Localised } from "@data-tika/core";
import { words } from "../filing/box.js";
import type {
  BreachBand,
  BreachCause,
  BreachConsequence,
  BreachLevel,
  BreachNature,
  BreachPersons,
  BreachVector,
} from "./codes.js";

/** Words for the categories of persons. */
export const personChoices = {
  employees: words("Salariés", "الأجراء", "Employees"),
  users: words("Usagers", "المرتفقون", "Users"),
  subscribers: words("Abonnés", "المشتركون", "Subscribers"),
  students: words("Élèves et étudiants", "التلاميذ والطلبة", "Students"),
  customers: words("Clients", "الزبناء", "Customers"),
  prospects: words("Prospects", "الزبناء المحتملون", "Prospects"),
  patients: words("Patients", "المرضى", "Patients"),
  minors: words("Mineurs", "القاصرون", "Minors"),
  "vulnerable-adults": words("Adultes vulnérables", "بالغون في وضعية هشاشة", "Vulnerable adults"),
  "public-agents": words("Agents publics", "الأعوان العموميون", "Public agents"),
  other: words("Autres", "غيرهم", "Other"),
} as const satisfies Readonly<Record<BreachPersons, Localised>>;

/** Words for the bands of a number of persons. */
export const bandChoices = {
  "0-5": words("0 à 5", "من 0 إلى 5", "0 to 5"),
  "6-50": words("6 à 50", "من 6 إلى 50", "6 to 50"),
  "51-300": words("51 à 300", "من 51 إلى 300", "51 to 300"),
  "301-5000": words("301 à 5 000", "من 301 إلى 5000", "301 to 5,000"),
  "over-5000": words("Plus de 5 000", "أكثر من 5000", "Over 5,000"),
} as const satisfies Readonly<Record<BreachBand, Localised>>;

/** Words for what a breach touches. */
export const natureChoices = {
  confidentiality: words("Confidentialité", "السرية", "Confidentiality"),
  integrity: words("Intégrité", "سلامة المحتوى", "Integrity"),
  availability: words("Disponibilité", "التوفر", "Availability"),
} as const satisfies Readonly<Record<BreachNature, Localised>>;

/** Words for the cause of a breach. */
export const causeChoices = {
  "external-malicious": words("Acte externe malveillant", "فعل خارجي متعمد", "External, malicious"),
  "external-accidental": words("Fait externe accidentel", "فعل خارجي عرضي", "External, accidental"),
  "internal-malicious": words("Acte interne malveillant", "فعل داخلي متعمد", "Internal, malicious"),
  "internal-accidental": words("Erreur interne", "خطأ داخلي", "Internal, accidental"),
  "system-failure": words("Défaillance technique", "عطب تقني", "System failure"),
  "natural-event": words("Événement naturel", "حادث طبيعي", "Natural event"),
  "third-party": words(
    "Fait d’un sous-traitant ou tiers",
    "فعل معالج من الباطن أو الغير",
    "Processor or third party",
  ),
} as const satisfies Readonly<Record<BreachCause, Localised>>;

/** Words for how it happened. */
export const vectorChoices = {
  hacking: words("Intrusion", "اختراق", "Hacking"),
  malware: words("Logiciel malveillant", "برنامج خبيث", "Malware"),
  ransomware: words("Rançongiciel", "برنامج فدية", "Ransomware"),
  phishing: words("Hameçonnage", "تصيد احتيالي", "Phishing"),
  "lost-or-stolen-device": words("Matériel perdu ou volé", "جهاز ضائع أو مسروق", "Lost or stolen device"),
  "lost-or-opened-mail": words("Courrier perdu ou ouvert", "بريد ضائع أو مفتوح", "Lost or opened mail"),
  "misdirected-message": words("Envoi au mauvais destinataire", "إرسال إلى جهة خاطئة", "Misdirected message"),
  "unintended-publication": words("Publication involontaire", "نشر غير مقصود", "Unintended publication"),
  "wrong-person-display": words(
    "Affichage à une autre personne",
    "عرض على شخص آخر",
    "Shown to the wrong person",
  ),
  "paper-left-accessible": words(
    "Papiers laissés accessibles",
    "أوراق متروكة في المتناول",
    "Papers left within reach",
  ),
  "insecure-disposal": words("Mise au rebut non sûre", "تخلص غير آمن", "Insecure disposal"),
  "misuse-of-rights": words("Abus d’habilitation", "تجاوز الصلاحيات", "Misuse of rights"),
  other: words("Autre", "غير ذلك", "Other"),
} as const satisfies Readonly<Record<BreachVector, Localised>>;

/** Words for the consequences. */
export const consequenceChoices = {
  "loss-of-control": words("Perte de maîtrise des données", "فقدان التحكم في المعطيات", "Loss of control"),
  discrimination: words("Discrimination", "التمييز", "Discrimination"),
  "identity-theft": words("Usurpation d’identité", "انتحال الهوية", "Identity theft"),
  fraud: words("Fraude", "الاحتيال", "Fraud"),
  "financial-loss": words("Perte financière", "خسارة مالية", "Financial loss"),
  "re-identification": words("Réidentification", "إعادة التعرف على الأشخاص", "Re-identification"),
  reputation: words("Atteinte à la réputation", "المساس بالسمعة", "Reputation"),
  "loss-of-professional-secrecy": words(
    "Secret professionnel levé",
    "إفشاء السر المهني",
    "Loss of professional secrecy",
  ),
  threat: words("Menaces", "التهديد", "Threats"),
  "physical-harm": words("Atteinte physique", "ضرر جسدي", "Physical harm"),
  other: words("Autre", "غير ذلك", "Other"),
} as const satisfies Readonly<Record<BreachConsequence, Localised>>;

/** Words for a level. */
export const levelChoices = {
  negligible: words("Négligeable", "ضئيل", "Negligible"),
  limited: words("Limité", "محدود", "Limited"),
  significant: words("Important", "مهم", "Significant"),
  maximal: words("Maximal", "أقصى", "Maximal"),
} as const satisfies Readonly<Record<BreachLevel, Localised>>;
