/**
 * French sentences of `@data-tika/consent`.
 *
 * @module consent/messages/fr
 */
import type { DecisionReasonCode } from "../consent-decision.js";
import type { ImportFindingCode } from "../exchange/import-finding.js";
import type { ConsentSentences } from "../explain-decision.js";
import type { LedgerFindingCode } from "../ledger-finding.js";
import type { ConsentErrorCode } from "./en.js";
import { captures, dossier, events, paper, refusals } from "./paper/fr.js";

/** French messages of the errors of `@data-tika/consent`. */
export const fr = {
  "consent.capture_proof_missing": "Un consentement recueilli par {capture} exige l’empreinte de sa preuve.",
  "consent.channel_missing": "La finalité {purpose} est demandée canal par canal : nommez-en un.",
  "consent.checkpoint_ahead":
    "Un point de contrôle compte plus d’entrées que le journal ou que le point de contrôle suivant.",
  "consent.checkpoint_fork":
    "Les points de contrôle de {from} et de {to} entrées ne peuvent pas être d’un même journal.",
  "consent.checkpoint_other_origin": "Le point de contrôle est d’un autre journal.",
  "consent.duplicate_event": "Un événement de cet identifiant est déjà enregistré sous une autre clé.",
  "consent.entry_too_large": "L’entrée dépasse {bytes} octets.",
  "consent.event_in_future": "L’événement est daté après l’horloge du registre.",
  "consent.idempotency_conflict": "Cette clé d’idempotence a déjà servi pour un autre contenu.",
  "consent.invalid_checkpoint": "Le texte n’est pas un point de contrôle.",
  "consent.invalid_event": "L’événement n’est pas valide à l’endroit {field}.",
  "consent.invalid_log":
    "L’entrée numéro {index} ne peut pas être lue, ou n’est pas celle de l’arbre : lancez verify.",
  "consent.invalid_notice": "La notice n’est pas valide à l’endroit {field}.",
  "consent.invalid_option": "L’option {option} n’est pas valide.",
  "consent.invalid_person":
    "Les faits sur la personne ne peuvent pas être vrais à l’endroit {field} : la fin précède le début.",
  "consent.invalid_receipt": "Le texte n’est pas un reçu.",
  "consent.language_not_in_notice": "La notice n’a pas de texte dans la langue {language}.",
  "consent.mandate_exceeded": "Le mandat ne couvre pas cette finalité, ou il a pris fin.",
  "consent.marketing_without_channels":
    "Une finalité de prospection directe nomme ses canaux : l’article 10 exige un consentement à chaque moyen.",
  "consent.notice_not_effective": "La notice n’était pas encore en vigueur au moment de l’événement.",
  "consent.receipt_promised":
    "Le texte est la promesse d’un reçu : le reçu lui-même s’obtient dès que le journal contient l’événement.",
  "consent.sealed_lost":
    "La partie personnelle de l’événement n’est plus là, bien que personne ne l’ait effacée : lancez verify.",
  "consent.sealed_unreadable": "La partie scellée de l’événement ne s’ouvre pas avec cette clé.",
  "consent.shown_not_recorded":
    "Le consentement se réfère à une notice montrée auparavant, et aucun événement de ce genre n’est enregistré : enregistrez-le d’abord, ou le consentement comme legacy, ou comme already-informed avec sa preuve.",
  "consent.store_failed": "Le stockage a échoué pendant l’opération {task}.",
  "consent.unknown_channel": "La finalité {purpose} n’est pas demandée pour ce canal.",
  "consent.unknown_event": "Rien de cet identifiant n’est enregistré dans le registre.",
  "consent.unknown_notice": "Aucune notice de cette empreinte n’a été publiée dans le registre.",
  "consent.unknown_purpose": "Aucune notice n’énonce cette finalité.",
  "consent.unknown_recipient": "La finalité {purpose} n’est pas demandée pour ce tiers.",
} as const satisfies Readonly<Record<ConsentErrorCode, string>>;

const reasons = {
  "consent-given": "Le consentement a été donné et tient toujours.",
  "legal-basis":
    "La notice se fonde sur autre chose que le consentement ; les conditions de ce fondement ne sont pas examinées ici.",
  "never-asked": "La personne n’a jamais été interrogée.",
  "not-answered": "Il manque au moins une réponse nécessaire.",
  refused: "Le consentement a été refusé.",
  withdrawn: "Le consentement a été retiré.",
  objected: "La personne s’est opposée.",
  expired: "Le consentement est arrivé à son terme.",
  revoked: "Un autre que la personne a mis fin au consentement.",
  "withdrawal-of-nothing": "Un retrait est enregistré, et aucun consentement avant lui.",
  "notice-unknown": "La notice à laquelle le consentement se rapporte n’est pas connue.",
  "notice-not-effective": "La notice n’était pas en vigueur.",
  "not-in-notice": "La notice ne demande rien pour ce canal ou pour ce tiers.",
  "notice-widened": "La notice demande désormais plus, ou autre chose, que ce qui a été consenti.",
  "not-informed": "Rien ne montre que la personne a été informée avant de consentir.",
  "not-express": "Un consentement exprès est exigé ici, et celui-ci ne l’est pas.",
  "basis-not-enough": "Ce fondement légal ne suffit pas à lui seul là où un consentement exprès est exigé.",
  "majority-reached":
    "Un représentant légal a consenti ; la personne est désormais majeure et doit être interrogée.",
  "age-uncertain": "Il n’est pas certain que la personne soit majeure.",
  "birth-unknown": "Un représentant a consenti et rien ne montre que la personne est mineure.",
  "minor-needs-representative": "Un mineur a consenti sans son représentant légal.",
  "representative-without-authority": "Celui qui a consenti n’est pas parmi les représentants légaux.",
  "representatives-unknown":
    "Un représentant a consenti, et les faits ne disent pas qui sont les représentants légaux.",
  "representation-rule-missing":
    "Il y a plusieurs représentants légaux et la finalité ne dit pas lequel consent.",
  "representative-not-named": "Le représentant légal dont le consentement compte n’est pas désigné.",
  "representatives-disagree": "Les représentants légaux ne sont pas d’accord.",
  "guardian-changed":
    "Les représentants légaux ont changé depuis ; ceux d’aujourd’hui doivent être interrogés.",
  emancipated:
    "Un représentant légal a consenti ; la personne est désormais émancipée et doit être interrogée.",
  "judgment-needs-representative":
    "Un jugement place la personne sous représentation légale et le représentant n’a pas consenti.",
  "judgment-lifted":
    "Un représentant légal a consenti en vertu d’un jugement levé depuis ; la personne doit être interrogée.",
  "representation-interrupted":
    "Au moment où le représentant a consenti, ou depuis, rien ne montre que la personne était représentée.",
  "mandate-exceeded": "Celui qui a consenti n’avait pas de mandat pour cette finalité à ce moment.",
  "before-birth": "Le consentement est daté d’avant la naissance de la personne.",
  legacy: "Le consentement est repris d’anciens fichiers et rien ne montre ce qui a été dit à la personne.",
  "not-proved": "Le consentement a été noté par un autre que la personne et n’a pas de preuve.",
  "uses-unknown":
    "Le consentement vaut pour un nombre d’utilisations, et celles déjà faites ne sont pas connues.",
  "occasion-unknown": "Le consentement prend fin avec un événement, et on ne sait pas s’il est survenu.",
  erased: "La preuve de ce qui avait été consenti auparavant a été effacée.",
  "soft-opt-in":
    "La loi permet le courrier électronique à un client pour des biens analogues, avec un moyen de s’opposer.",
  "soft-opt-in-not-open":
    "L’exception pour les clients ne vaut que pour la prospection par courrier électronique du vendeur lui-même.",
  "soft-opt-in-withheld":
    "L’exception pour les clients n’est pas employée pour qui peut être mineur, là où un consentement exprès est exigé, ni après un effacement.",
  "soft-opt-in-incomplete": "Les conditions de l’exception pour les clients ne sont pas toutes réunies.",
  "marketing-needs-consent":
    "La prospection directe par automate d’appel, télécopie, courrier électronique ou moyen semblable exige un consentement préalable, quel que soit son autre fondement.",
} as const satisfies Readonly<Record<DecisionReasonCode, string>>;

const findings = {
  "entry-missing": "Entrées manquantes à partir du numéro {index} : {count}.",
  "entry-repeated": "L’entrée numéro {index} figure deux fois dans le journal.",
  "entry-beyond-tree": "L’entrée numéro {index} se trouve au-delà de la fin de l’arbre.",
  "entry-beside":
    "Lignes qui portent un numéro du journal et que sa lecture dans l’ordre ne rencontre pas : {count}.",
  "entry-unreadable": "Le contenu de l’entrée numéro {index} ne peut pas être lu.",
  "entry-changed": "Le contenu de l’entrée numéro {index} a été modifié.",
  "column-changed": "La colonne {column} de l’entrée numéro {index} ne dit pas ce que dit son contenu.",
  "entry-foreign": "L’entrée numéro {index} vient d’un autre journal.",
  "pending-differs":
    "Une entrée en attente de numéro n’est pas ce qui a été écrit, ou vient d’un autre journal : {entry}.",
  "tree-differs": "Les entrées ne donnent pas la racine que l’arbre avait quand elles ont été ajoutées.",
  "tile-differs": "La tuile numéro {index} du niveau {level} ne contient pas les empreintes des entrées.",
  "part-missing":
    "La partie personnelle de l’entrée {entry}, ou sa clé, n’est plus là, et personne ne l’a effacée.",
  "part-differs":
    "La partie personnelle de l’entrée {entry} n’est pas celle dont le journal garde l’empreinte.",
  "part-after-erasure": "La partie personnelle de l’entrée {entry} est de nouveau là, bien qu’effacée.",
  "key-after-erasure": "La clé d’une personne est de nouveau là après l’effacement {entry}.",
  "checkpoint-refused":
    "Le point de contrôle conservé n’est pas de ce journal, ou sa signature ne tient pas.",
  "checkpoint-ahead":
    "Nombre d’entrées du point de contrôle conservé : {size} ; le journal en a moins, sa fin a été coupée.",
  "checkpoint-differs":
    "Les premières entrées, au nombre de {size}, ne sont pas celles du point de contrôle conservé : l’historique a été réécrit.",
} as const satisfies Readonly<Record<LedgerFindingCode, string>>;

const imports = {
  "not-json": "Ligne {line}, colonne {column} : à partir d’ici, le document n’est plus du JSON.",
  "duplicate-key": "Ligne {line}, colonne {column} : le nom {path} figure deux fois dans un objet.",
  "missing-field": "Ligne {line}, colonne {column} : {path} manque.",
  "unusable-value": "Ligne {line}, colonne {column} : la valeur de {path} n’est pas utilisable.",
  "inexact-value":
    "Ligne {line}, colonne {column} : la valeur de {path} est reprise par le terme le plus proche.",
  "not-mapped": "Ligne {line}, colonne {column} : {path} n’est pas repris.",
} as const satisfies Readonly<Record<ImportFindingCode, string>>;

/** French sentences of decisions and findings. */
export const sentences: ConsentSentences = {
  language: "fr",
  denied: "Aucun consentement ne permet ce traitement",
  reasons,
  findings,
  imports,
  events,
  captures,
  paper,
  refusals,
  dossier,
};
