import type { PaperWords } from "./words.js";

const both = ["organisme", "Archives du Maroc"] as const;

/** The words of the papers in French. */
export const fr: PaperWords = {
  title: {
    "elimination-list": "Bordereau d’élimination",
    "elimination-record": "Procès-verbal d’élimination",
    "transfer-list": "Bordereau de versement",
  },
  form: {
    "elimination-list": "Données à porter sur l’imprimé modèle d’Archives du Maroc ({articles}).",
    "elimination-record": "Données à porter sur l’imprimé modèle d’Archives du Maroc ({articles}).",
    "transfer-list":
      "Données à porter sur l’imprimé modèle d’Archives du Maroc, qui les vérifie, numérote et date le bordereau ({articles}).",
  },
  copy: "Exemplaire {place} sur {copies} : {holder}",
  holder: {
    "elimination-list": both,
    "elimination-record": both,
    "transfer-list": [...both, "Archives du Maroc"],
  },
  body: "Organisme",
  schedule: "Calendrier de conservation",
  scheduleText: "{reference}, visé le {approvedOn}, publié au Bulletin officiel le {publishedOn}",
  listedOn: "Documents échus au",
  preparedOn: "Rempli le",
  number: "Numéro et date donnés par Archives du Maroc",
  documents: "Documents",
  dataset: "Table",
  rows: "Lignes",
  eliminated: "Lignes éliminées",
  rules: "Règles et source",
  visa: "Visa d’Archives du Maroc",
  visaText: "{reference}, le {grantedOn}",
  doneOn: "Date de l’élimination",
  place: "Lieu",
  means: "Moyens techniques",
  persons: "Personnes ayant procédé à l’élimination",
  name: "Nom",
  capacity: "Qualité",
  box: "Code de la boîte",
  oldest: "Plus ancien document",
  newest: "Plus récent document",
  notPromised: "Ce que l’effacement dans les tables n’atteint pas à lui seul : {copies}.",
  copies: {
    storage: "les octets laissés sur le disque",
    log: "le journal de la base",
    replicas: "les répliques",
    backups: "les sauvegardes",
    exports: "les exports",
  },
  signatures: "Signatures",
  forBody: "Pour l’organisme",
  forArchives: "Pour Archives du Maroc",
  documentCount: "Nombre de documents",
};
