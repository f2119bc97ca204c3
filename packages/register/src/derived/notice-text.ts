import type { Language, Localised } from "@data-tika/core";
import { describePeriod } from "@data-tika/core/time";
import { summedPeriod } from "@data-tika/retention";
import type { Processing } from "../declaration/processing.js";
import { type Speak, speak } from "./to-filing.js";

/**
 * The notice of a processing in one language: a line for each item that art. 5-1 asks for, then the right of
 * opposition, which decree 43 makes part of the collection.
 */
export function noticeText(processing: Processing, language: Language): string {
  const say = speak(language);
  const { controller, rights, information, recipients } = processing;
  const lines: readonly (readonly [Localised, readonly string[]])[] = [
    [items.controller, [say(controller.name)]],
    [items.representative, [controller.representativeInMorocco?.name].filter(isText)],
    [items.purposes, processing.purposes.map(({ statement }) => say(statement))],
    [items.data, processing.data.map(({ label }) => say(label))],
    [items.recipients, recipients.length > 0 ? recipients.map(({ name }) => say(name)) : [say(nobody)]],
    [items.compulsory, answers(processing, "compulsory", language)],
    [items.optional, answers(processing, "optional", language)],
    [items.retention, retentionLines(processing, language)],
    [items.rights, [say(rights.service), rights.address, rights.email, rights.phone].filter(isText)],
    [items.formality, formalityLine(processing, say)],
    [items.network, information.openNetwork ? [say(openNetwork)] : []],
  ];
  const shown = lines.filter(([, values]) => values.length > 0);
  return shown
    .map(([item, values]) => `${say(item)}${colon[language]}${values.join(separator[language])}`)
    .join("\n");
}

const isText = (text: string | undefined): text is string => text !== undefined;
const colon = { fr: " : ", ar: ": ", en: ": " } as const;
/** What stands between two things of a list. */
export const separator = { fr: " ; ", ar: "؛ ", en: "; " } as const;

const items = {
  controller: { fr: "Responsable du traitement", ar: "المسؤول عن المعالجة", en: "Controller" },
  representative: { fr: "Représentant au Maroc", ar: "الممثل بالمغرب", en: "Representative in Morocco" },
  purposes: { fr: "Finalités", ar: "الغايات", en: "Purposes" },
  data: { fr: "Données", ar: "المعطيات", en: "Data" },
  recipients: { fr: "Destinataires", ar: "المرسل إليهم", en: "Recipients" },
  compulsory: { fr: "Réponses obligatoires", ar: "الأجوبة الإجبارية", en: "Compulsory answers" },
  optional: { fr: "Réponses facultatives", ar: "الأجوبة الاختيارية", en: "Optional answers" },
  retention: { fr: "Durée de conservation", ar: "مدة الاحتفاظ بالمعلومات", en: "Retention period" },
  rights: {
    fr: "Droits d’accès, de rectification et d’opposition",
    ar: "الحق في الولوج والتصحيح والتعرض",
    en: "Rights of access, rectification and opposition",
  },
  formality: {
    fr: "Formalité auprès de la CNDP",
    ar: "الإجراء لدى اللجنة الوطنية",
    en: "Formality before the CNDP",
  },
  network: { fr: "Réseau ouvert", ar: "شبكة مفتوحة", en: "Open network" },
} as const satisfies Record<string, Localised>;

const nobody: Localised = { fr: "aucun", ar: "لا أحد", en: "none" };
const openNetwork: Localised = {
  fr: "Les données peuvent circuler sur le réseau sans garantie de sécurité et être lues par des tiers non autorisés.",
  ar: "يمكن أن تتداول المعطيات على الشبكة دون ضمانات للسلامة وأن يطلع عليها أغيار غير مرخص لهم.",
  en: "The data may circulate on the network without security guarantees and be read by unauthorised third parties.",
};

/** Item d of art. 5-1, which art. 5-3 does not ask for when the data come from somebody else. */
function formalityLine({ formality, collection }: Processing, say: Speak): readonly string[] {
  if (formality !== undefined) return [formality.number];
  return collection === "indirect" ? [] : [say(notIssued)];
}

const notIssued: Localised = {
  fr: "numéro pas encore délivré",
  ar: "الرقم لم يسلم بعد",
  en: "number not issued yet",
};

function answers(
  { data }: Processing,
  answer: "compulsory" | "optional",
  language: Language,
): readonly string[] {
  return data
    .filter((category) => category.answer === answer)
    .map(({ label, consequence }) => label[language] + (consequence ? ` (${consequence[language]})` : ""));
}

/** For each declared rule: the data, how long they are kept, and from when. */
export function retentionLines({ retention }: Processing, language: Language): readonly string[] {
  return retention.map(
    ({ data, from, rule }) =>
      `${data[language]} (${describePeriod(summedPeriod(rule), language)}, ${since[language]}${from[language]})`,
  );
}

const since: Localised = { fr: "à compter de : ", ar: "ابتداء من: ", en: "from: " };
