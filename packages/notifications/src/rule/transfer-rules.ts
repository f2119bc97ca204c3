import { words } from "../filing/box.js";
import { listedStates } from "../filing/listed-states.js";
import type { PayloadKind } from "../kind.js";
import type { Condition } from "./condition.js";
import type { Rule } from "./rule.js";

const withTransfers: readonly PayloadKind[] = [
  "declaration",
  "simplified-declaration",
  "authorisation-request",
  "video-surveillance-declaration",
];

const abroad: Condition = {
  all: [{ at: ["state"], present: true }, { not: { at: ["state"], is: ["MA"] } }],
};

const unlisted = (state: readonly string[]): Condition => ({
  all: [
    { at: ["ground"], is: ["listed-state"] },
    { at: state, present: true },
    { not: { at: state, is: listedStates.value } },
  ],
});

const unlistedState = {
  code: "transfer-to-unlisted-state",
  at: ["ground"],
  article: "law-09-08/44",
  mark: listedStates.mark,
  labels: words(
    "Cet État n’est pas, à notre connaissance, sur la liste de la CNDP : il faut l’un des cas de l’article 44.",
    "حسب علمنا، لا توجد هذه الدولة في لائحة اللجنة الوطنية: يلزم الاستناد إلى إحدى حالات المادة 44.",
    "As far as is known this State is not on the CNDP’s list: one of the cases of article 44 is needed.",
  ),
} as const;

const insideMorocco = {
  code: "transfer-inside-morocco",
  article: "law-09-08/43",
  mark: "text",
  labels: words(
    "Un transfert a lieu vers un pays étranger, non vers le Maroc.",
    "النقل يكون نحو بلد أجنبي وليس نحو المغرب.",
    "A transfer goes to a foreign State, not to Morocco.",
  ),
} as const;

const leavesMorocco = (field: string): Condition => ({ at: [field], some: abroad });

/** Transfers abroad: States, grounds, and what decree 46 to 48 ask for. */
export const transferRules: readonly Rule[] = [
  { ...unlistedState, kinds: withTransfers, each: ["transfers"], refuseWhen: unlisted(["state"]) },
  { ...unlistedState, kinds: ["transfer-request"], refuseWhen: unlisted(["addressee", "address", "state"]) },
  {
    ...insideMorocco,
    kinds: withTransfers,
    each: ["transfers"],
    refuseWhen: { at: ["state"], is: ["MA"] },
    at: ["state"],
  },
  {
    ...insideMorocco,
    kinds: ["transfer-request"],
    refuseWhen: { at: ["addressee", "address", "state"], is: ["MA"] },
    at: ["addressee", "address", "state"],
  },
  {
    code: "abroad-without-transfer",
    kinds: withTransfers,
    refuseWhen: {
      all: [
        { any: [leavesMorocco("recipients"), leavesMorocco("processors")] },
        { at: ["transfers"], empty: true },
      ],
    },
    at: ["transfers"],
    article: "law-09-08/43",
    mark: "secondary",
    labels: words(
      "Un destinataire ou un sous-traitant est à l’étranger et aucun transfert n’est indiqué ; l’hébergement en est un.",
      "يوجد مرسل إليه أو معالج من الباطن بالخارج دون ذكر أي نقل للمعطيات؛ والإيواء بالخارج يعتبر نقلا.",
      "A recipient or a processor is abroad and no transfer is given; hosting is one.",
    ),
  },
  {
    code: "explanation-missing",
    kinds: ["transfer-request"],
    refuseWhen: {
      all: [
        { at: ["ground"], present: true },
        { not: { at: ["ground"], is: ["listed-state", "cndp-authorisation"] } },
        { not: { at: ["explanation"], present: true } },
      ],
    },
    at: ["explanation"],
    article: "decree-2-09-165/47",
    mark: "text",
    labels: words(
      "L’exception invoquée doit être exposée avec précision.",
      "يجب بيان الاستثناء المستند إليه بدقة.",
      "The exception relied on must be stated precisely.",
    ),
  },
  {
    code: "safeguards-missing",
    kinds: ["transfer-request"],
    refuseWhen: {
      all: [{ at: ["ground"], is: ["cndp-authorisation"] }, { not: { at: ["safeguards"], present: true } }],
    },
    at: ["safeguards"],
    article: "decree-2-09-165/48",
    mark: "text",
    labels: words(
      "Les mesures et le dispositif de protection doivent être décrits.",
      "يجب وصف تدابير وآليات الحماية.",
      "The measures and the device that protect the data must be described.",
    ),
  },
];
