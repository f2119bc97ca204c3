import type { ConsentEventKind, OpeningEvent } from "../../consent-event.js";
import type { DossierFindingCode } from "../../paper/dossier-finding.js";
import type { PaperWord } from "../../paper/paper-word.js";
import type { ReceiptObjection } from "../../receipt-key.js";

/** What each event is called, in French. */
export const events = {
  shown: "Notice montrée",
  given: "Consentement donné",
  refused: "Consentement refusé",
  withdrawn: "Consentement retiré",
  expired: "Consentement expiré",
  renewed: "Consentement renouvelé",
  objected: "Opposition",
  revoked: "Consentement auquel un autre a mis fin",
  "guardian-changed": "Changement de représentants légaux",
  "majority-reached": "Majorité atteinte",
  erased: "Partie personnelle effacée",
} as const satisfies Readonly<Record<ConsentEventKind, string>>;

/** Words of receipts and dossiers, in French. */
export const paper = {
  receipt: "Reçu d’un enregistrement de consentement",
  happened: "Ce qui a été enregistré",
  purpose: "Finalité",
  when: "Date et heure",
  controller: "Responsable du traitement",
  contact: "Pour retirer ou s’opposer",
  basis: "Ce qui le rend licite",
  data: "Données",
  compulsory: "réponse obligatoire",
  optional: "réponse facultative",
  sensitive: "sensible",
  recipients: "Tiers destinataires",
  none: "aucun",
  subject: "Pseudonyme de la personne",
  notice: "Empreinte de la notice",
  event: "Identifiant",
  issued: "Reçu établi le",
  place: "Place dans le registre",
  key: "Clé publiée",
  proof: "Ce code porte la preuve. Il se vérifie sans réseau, avec la seule clé publiée.",
  names: "Ce code nomme l’événement et le reçu. La preuve est dans le reçu signé.",
  signed: "Le reçu signé",
  dossier: "Dossier d’une finalité",
  period: "Période",
  shownText: "Le texte tel qu’il a été montré",
  effective: "Montré à partir du",
  statistics: "Réponses",
  persons: "personnes",
  month: "Mois",
  channel: "Canal",
  everyChannel: "sans canal",
  shownIn: "Montré dans la langue",
  checkpoints: "Points de contrôle",
  size: "Entrées",
  root: "Racine de l’arbre",
  receipts: "Reçus signés",
  digest: "Empreinte du fichier de preuve",
  check:
    "Le fichier de preuve se vérifie par quiconque avec la seule clé publiée : chaque reçu, chaque point de contrôle, et que les réponses comptées ici sont celles des reçus. Il prouve ce qu’il contient ; que rien ne manque, c’est au registre exporté de le montrer.",
  made: "Établi le",
  log: "Registre",
  formality: "Récépissé ou autorisation de la CNDP",
  otherwise: "sans réponse",
  strength: "Forme du consentement",
  express: "exprès",
  indubitable: "indubitable",
  validity: "Durée",
  endless: "jusqu’à son retrait",
  actor: "Qui a agi",
  self: "la personne elle-même",
  capture: "Recueilli par",
  number: "N°",
  receiptDigest: "Empreinte de l’entrée",
} as const satisfies Readonly<Record<PaperWord, string>>;

/** What each way of capturing an answer is called, in French. */
export const captures = {
  web: "formulaire en ligne",
  app: "application mobile",
  paper: "formulaire papier",
  voice: "voix",
  counter: "guichet",
  sms: "SMS",
} as const satisfies Readonly<Record<OpeningEvent["capture"], string>>;

/** Why a receipt is not to be believed, in French. */
export const refusals = {
  malformed: "Ce texte n’est pas un reçu, ou il est incomplet.",
  "no-known-key": "Aucune des clés publiées ne l’a signé.",
  "bad-signature": "La signature ne tient pas : quelque chose y a été modifié.",
  "key-expired": "La clé qui l’a signé n’était pas en vigueur quand il a été établi.",
  "issued-later": "Il est daté d’après l’heure de cette vérification.",
  "other-origin": "Il vient d’un autre registre.",
  "checkpoint-refused": "Le point de contrôle qu’il contient n’a pas été signé par le registre.",
  "entry-differs": "Il ne dit pas ce que dit l’entrée du registre.",
  "not-included": "La preuve ne montre pas que l’entrée figure dans le registre.",
  promised: "C’est la promesse d’un reçu et elle ne prouve encore rien : demandez le reçu plus tard.",
  "other-event": "Il porte sur un autre événement.",
} as const satisfies Readonly<Record<ReceiptObjection, string>>;

/** What is wrong with a dossier, in French. */
export const dossier = {
  malformed: "Le fichier n’est pas un dossier.",
  "checkpoint-refused":
    "Le point de contrôle numéro {index} est d’un autre registre, ou sa signature ne tient pas.",
  "checkpoint-differs":
    "Le registre du point de contrôle numéro {index} n’est pas le début de celui du dernier.",
  "receipt-refused": "Le reçu numéro {index} ne se vérifie pas.",
  "receipt-outside": "Le reçu numéro {index} est d’une autre finalité ou d’un autre temps.",
  "receipt-repeated": "Le reçu numéro {index} figure deux fois.",
  "notice-differs": "La notice numéro {index} n’est pas celle que son empreinte nomme.",
  "notice-missing": "Le reçu numéro {index} porte sur une notice qui n’est pas dans le dossier.",
  "statistics-differ": "Les réponses comptées ne sont pas celles des reçus.",
  "receipt-elsewhere":
    "Le reçu numéro {index} est prouvé dans un autre arbre que celui du dernier point de contrôle.",
  "receipt-differs": "Le reçu numéro {index} ne dit pas ce que dit sa notice.",
  "notice-unproved": "Aucun reçu ne porte sur la notice numéro {index} : rien ne montre qu’elle a servi.",
} as const satisfies Readonly<Record<DossierFindingCode, string>>;
