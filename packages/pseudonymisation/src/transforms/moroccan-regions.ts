/** A province or prefecture. */
export interface Province {
  /** ISO 3166-2 code. */
  readonly code: string;
  /** French name. */
  readonly fr: string;
  /** Arabic name. */
  readonly ar: string;
}

/** A region with its provinces and prefectures. */
export interface Region extends Province {
  /** Its provinces and prefectures. */
  readonly provinces: readonly Province[];
}

/** Where the list of regions comes from. */
export const moroccanRegionsSource = {
  act: "Decree 2-15-40 of 20 February 2015, Bulletin officiel no. 6340 of 5 March 2015",
  mark: "secondary",
  sources: [
    "https://www.bladi.net/maroc-nouvelles-regions,41159.html",
    "https://soussplus.com/52416.html",
    "ISO 3166-2:MA as in Debian iso-codes 4.15.0",
  ],
  checkedOn: "2026-11-21",
  note: "The decree itself was not read. Composition as the press reported it when the decree was adopted; codes and French names from the ISO list, which puts Nouaceur and Chtouka-Ait Baha into other regions. Arabic spellings as current in public lists. Later changes were not looked for.",
} as const;

/** The twelve regions of Morocco with their 75 provinces and prefectures; {@link moroccanRegionsSource} says from where. */
export const moroccanRegions: readonly Region[] = [
  {
    code: "MA-01",
    fr: "Tanger-Tétouan-Al Hoceïma",
    ar: "طنجة-تطوان-الحسيمة",
    provinces: [
      { code: "MA-TNG", fr: "Tanger-Assilah", ar: "طنجة-أصيلة" },
      { code: "MA-MDF", fr: "M’diq-Fnideq", ar: "المضيق-الفنيدق" },
      { code: "MA-TET", fr: "Tétouan", ar: "تطوان" },
      { code: "MA-FAH", fr: "Fahs-Anjra", ar: "الفحص-أنجرة" },
      { code: "MA-LAR", fr: "Larache", ar: "العرائش" },
      { code: "MA-HOC", fr: "Al Hoceïma", ar: "الحسيمة" },
      { code: "MA-CHE", fr: "Chefchaouen", ar: "شفشاون" },
      { code: "MA-OUZ", fr: "Ouezzane", ar: "وزان" },
    ],
  },
  {
    code: "MA-02",
    fr: "L’Oriental",
    ar: "الشرق",
    provinces: [
      { code: "MA-OUJ", fr: "Oujda-Angad", ar: "وجدة-أنجاد" },
      { code: "MA-NAD", fr: "Nador", ar: "الناظور" },
      { code: "MA-DRI", fr: "Driouch", ar: "الدريوش" },
      { code: "MA-JRA", fr: "Jerada", ar: "جرادة" },
      { code: "MA-BER", fr: "Berkane", ar: "بركان" },
      { code: "MA-TAI", fr: "Taourirt", ar: "تاوريرت" },
      { code: "MA-GUF", fr: "Guercif", ar: "جرسيف" },
      { code: "MA-FIG", fr: "Figuig", ar: "فكيك" },
    ],
  },
  {
    code: "MA-03",
    fr: "Fès-Meknès",
    ar: "فاس-مكناس",
    provinces: [
      { code: "MA-FES", fr: "Fès", ar: "فاس" },
      { code: "MA-MEK", fr: "Meknès", ar: "مكناس" },
      { code: "MA-HAJ", fr: "El Hajeb", ar: "الحاجب" },
      { code: "MA-IFR", fr: "Ifrane", ar: "إفران" },
      { code: "MA-MOU", fr: "Moulay Yacoub", ar: "مولاي يعقوب" },
      { code: "MA-SEF", fr: "Sefrou", ar: "صفرو" },
      { code: "MA-BOM", fr: "Boulemane", ar: "بولمان" },
      { code: "MA-TAO", fr: "Taounate", ar: "تاونات" },
      { code: "MA-TAZ", fr: "Taza", ar: "تازة" },
    ],
  },
  {
    code: "MA-04",
    fr: "Rabat-Salé-Kénitra",
    ar: "الرباط-سلا-القنيطرة",
    provinces: [
      { code: "MA-RAB", fr: "Rabat", ar: "الرباط" },
      { code: "MA-SAL", fr: "Salé", ar: "سلا" },
      { code: "MA-SKH", fr: "Skhirate-Témara", ar: "الصخيرات-تمارة" },
      { code: "MA-KEN", fr: "Kénitra", ar: "القنيطرة" },
      { code: "MA-KHE", fr: "Khémisset", ar: "الخميسات" },
      { code: "MA-SIK", fr: "Sidi Kacem", ar: "سيدي قاسم" },
      { code: "MA-SIL", fr: "Sidi Slimane", ar: "سيدي سليمان" },
    ],
  },
  {
    code: "MA-05",
    fr: "Béni Mellal-Khénifra",
    ar: "بني ملال-خنيفرة",
    provinces: [
      { code: "MA-BEM", fr: "Béni Mellal", ar: "بني ملال" },
      { code: "MA-AZI", fr: "Azilal", ar: "أزيلال" },
      { code: "MA-FQH", fr: "Fquih Ben Salah", ar: "الفقيه بن صالح" },
      { code: "MA-KHN", fr: "Khénifra", ar: "خنيفرة" },
      { code: "MA-KHO", fr: "Khouribga", ar: "خريبكة" },
    ],
  },
  {
    code: "MA-06",
    fr: "Casablanca-Settat",
    ar: "الدار البيضاء-سطات",
    provinces: [
      { code: "MA-CAS", fr: "Casablanca", ar: "الدار البيضاء" },
      { code: "MA-MOH", fr: "Mohammadia", ar: "المحمدية" },
      { code: "MA-JDI", fr: "El Jadida", ar: "الجديدة" },
      { code: "MA-NOU", fr: "Nouaceur", ar: "النواصر" },
      { code: "MA-MED", fr: "Médiouna", ar: "مديونة" },
      { code: "MA-BES", fr: "Benslimane", ar: "بنسليمان" },
      { code: "MA-BRR", fr: "Berrechid", ar: "برشيد" },
      { code: "MA-SET", fr: "Settat", ar: "سطات" },
      { code: "MA-SIB", fr: "Sidi Bennour", ar: "سيدي بنور" },
    ],
  },
  {
    code: "MA-07",
    fr: "Marrakech-Safi",
    ar: "مراكش-آسفي",
    provinces: [
      { code: "MA-MAR", fr: "Marrakech", ar: "مراكش" },
      { code: "MA-CHI", fr: "Chichaoua", ar: "شيشاوة" },
      { code: "MA-HAO", fr: "Al Haouz", ar: "الحوز" },
      { code: "MA-KES", fr: "El Kelâa des Sraghna", ar: "قلعة السراغنة" },
      { code: "MA-ESI", fr: "Essaouira", ar: "الصويرة" },
      { code: "MA-REH", fr: "Rehamna", ar: "الرحامنة" },
      { code: "MA-SAF", fr: "Safi", ar: "آسفي" },
      { code: "MA-YUS", fr: "Youssoufia", ar: "اليوسفية" },
    ],
  },
  {
    code: "MA-08",
    fr: "Drâa-Tafilalet",
    ar: "درعة-تافيلالت",
    provinces: [
      { code: "MA-ERR", fr: "Errachidia", ar: "الرشيدية" },
      { code: "MA-OUA", fr: "Ouarzazate", ar: "ورزازات" },
      { code: "MA-MID", fr: "Midelt", ar: "ميدلت" },
      { code: "MA-TIN", fr: "Tinghir", ar: "تنغير" },
      { code: "MA-ZAG", fr: "Zagora", ar: "زاكورة" },
    ],
  },
  {
    code: "MA-09",
    fr: "Souss-Massa",
    ar: "سوس-ماسة",
    provinces: [
      { code: "MA-AGD", fr: "Agadir-Ida-Ou-Tanane", ar: "أكادير-إيدا أوتنان" },
      { code: "MA-INE", fr: "Inezgane-Ait Melloul", ar: "إنزكان-آيت ملول" },
      { code: "MA-CHT", fr: "Chtouka-Ait Baha", ar: "اشتوكة آيت باها" },
      { code: "MA-TAR", fr: "Taroudannt", ar: "تارودانت" },
      { code: "MA-TIZ", fr: "Tiznit", ar: "تزنيت" },
      { code: "MA-TAT", fr: "Tata", ar: "طاطا" },
    ],
  },
  {
    code: "MA-10",
    fr: "Guelmim-Oued Noun",
    ar: "كلميم-واد نون",
    provinces: [
      { code: "MA-GUE", fr: "Guelmim", ar: "كلميم" },
      { code: "MA-ASZ", fr: "Assa-Zag", ar: "آسا الزاك" },
      { code: "MA-TNT", fr: "Tan-Tan", ar: "طانطان" },
      { code: "MA-SIF", fr: "Sidi Ifni", ar: "سيدي إفني" },
    ],
  },
  {
    code: "MA-11",
    fr: "Laâyoune-Sakia El Hamra",
    ar: "العيون-الساقية الحمراء",
    provinces: [
      { code: "MA-LAA", fr: "Laâyoune", ar: "العيون" },
      { code: "MA-BOD", fr: "Boujdour", ar: "بوجدور" },
      { code: "MA-ESM", fr: "Es-Semara", ar: "السمارة" },
      { code: "MA-TAF", fr: "Tarfaya", ar: "طرفاية" },
    ],
  },
  {
    code: "MA-12",
    fr: "Dakhla-Oued Ed-Dahab",
    ar: "الداخلة-وادي الذهب",
    provinces: [
      { code: "MA-OUD", fr: "Oued Ed-Dahab", ar: "وادي الذهب" },
      { code: "MA-AOU", fr: "Aousserd", ar: "أوسرد" },
    ],
  },
];
