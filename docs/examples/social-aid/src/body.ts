import type { ProcessingDeclaration } from "@data-tika/register";

/** The body of this example. It does not exist, nor do its address and numbers. */
export const body = {
  controller: {
    name: {
      fr: "Agence régionale d’appui social (exemple)",
      ar: "الوكالة الجهوية للدعم الاجتماعي (مثال)",
      en: "Regional Social Support Agency (example)",
    },
    person: "legal",
    sector: "public",
    legalForm: "Établissement public",
    activity: "Action sociale",
    address: { street: "1, avenue de l’Exemple", postalCode: "10000", city: "Rabat", state: "MA" },
    email: "contact@agence.example",
    legalRepresentative: { name: "Directrice de l’agence", role: "Directrice" },
  },
  contact: {
    name: "Interlocuteur données personnelles",
    role: "Chargé de la conformité",
    email: "donnees@agence.example",
  },
  rights: {
    service: {
      fr: "Bureau des droits des personnes",
      ar: "مكتب حقوق الأشخاص",
      en: "Rights desk",
    },
    address: "1, avenue de l’Exemple, 10000 Rabat",
    email: "droits@agence.example",
    measures: {
      fr: "Formulaire au guichet et en ligne, dans les deux langues",
      ar: "استمارة بالشباك وعلى الإنترنت باللغتين",
      en: "A form at the counter and on line, in both languages",
    },
  },
  access: [
    {
      service: { fr: "Direction des programmes", ar: "مديرية البرامج", en: "Programmes department" },
      persons: {
        fr: "Agents instructeurs désignés",
        ar: "الموظفون المعينون لدراسة الملفات",
        en: "Appointed case officers",
      },
    },
  ],
  security: {
    description: {
      fr: "Comptes nominatifs, journal des accès, chiffrement des supports, pseudonymes par agence.",
      ar: "حسابات شخصية، وسجل للولوج، وتشفير الحوامل، وأسماء مستعارة خاصة بكل وكالة.",
      en: "Personal accounts, access log, encrypted media, pseudonyms of each agency’s own.",
    },
  },
} as const satisfies Pick<ProcessingDeclaration, "controller" | "contact" | "rights" | "access" | "security">;
