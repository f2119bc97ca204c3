import { type Boxes, box, boxOf, words } from "./box.js";

const person = { personalData: true } as const;

/** Boxes of {@link controllerSchema}. */
export const controllerBoxes = {
  name: box("Nom ou raison sociale", "الاسم أو التسمية", "Name"),
  acronym: box("Sigle", "الاسم المختصر", "Short name"),
  person: box("Qualité", "الصفة", "Kind of person", {
    choices: {
      natural: words("Personne physique", "شخص ذاتي", "Natural person"),
      legal: words("Personne morale", "شخص معنوي", "Legal person"),
    },
  }),
  sector: box("Secteur", "القطاع", "Sector", {
    choices: {
      public: words("Public", "عام", "Public"),
      private: words("Privé", "خاص", "Private"),
      association: words("Associatif", "جمعوي", "Association"),
    },
  }),
  legalForm: box("Forme juridique", "الشكل القانوني", "Legal form"),
  activity: box("Secteur d’activité", "مجال النشاط", "Field of activity"),
  "address.street": box("Adresse", "العنوان", "Address"),
  "address.postalCode": box("Code postal", "الرمز البريدي", "Postal code"),
  "address.city": box("Ville", "المدينة", "Town"),
  "address.state": box("Pays", "البلد", "State", { format: "state" }),
  phone: box("Téléphone", "الهاتف", "Telephone"),
  email: box("Adresse électronique", "البريد الإلكتروني", "E-mail"),
  website: box("Site web", "الموقع الإلكتروني", "Web site"),
  ice: box(
    "Identifiant commun de l’entreprise (ICE)",
    "التعريف الموحد للمقاولة",
    "Common enterprise identifier (ICE)",
  ),
  tradeRegister: box(
    "Registre du commerce et tribunal",
    "السجل التجاري والمحكمة",
    "Trade register and court",
  ),
  "legalRepresentative.name": box(
    "Représentant légal : nom",
    "الممثل القانوني: الاسم",
    "Legal representative: name",
    person,
  ),
  "legalRepresentative.role": box(
    "Représentant légal : qualité",
    "الممثل القانوني: الصفة",
    "Legal representative: function",
  ),
  "representativeInMorocco.name": boxOf(
    "law-09-08/2-3",
    "Représentant au Maroc : nom",
    "الممثل بالمغرب: الاسم",
    "Representative in Morocco: name",
    person,
  ),
  "representativeInMorocco.address.street": boxOf(
    "law-09-08/2-3",
    "Représentant au Maroc : adresse",
    "الممثل بالمغرب: العنوان",
    "Representative in Morocco: address",
    person,
  ),
  "representativeInMorocco.address.postalCode": boxOf(
    "law-09-08/2-3",
    "Représentant au Maroc : code postal",
    "الممثل بالمغرب: الرمز البريدي",
    "Representative in Morocco: postal code",
  ),
  "representativeInMorocco.address.city": boxOf(
    "law-09-08/2-3",
    "Représentant au Maroc : ville",
    "الممثل بالمغرب: المدينة",
    "Representative in Morocco: town",
  ),
  "representativeInMorocco.address.state": boxOf(
    "law-09-08/2-3",
    "Représentant au Maroc : pays",
    "الممثل بالمغرب: البلد",
    "Representative in Morocco: State",
  ),
  "representativeInMorocco.email": boxOf(
    "law-09-08/2-3",
    "Représentant au Maroc : adresse électronique",
    "الممثل بالمغرب: البريد الإلكتروني",
    "Representative in Morocco: e-mail",
    person,
  ),
} as const satisfies Boxes;
