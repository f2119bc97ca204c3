/** A name in Latin and in Arabic letters. */
export type Name = readonly [latin: string, arabic: string];

/** Common first names of women. */
export const womenNames: readonly Name[] = [
  ["Amina", "أمينة"],
  ["Fatima", "فاطمة"],
  ["Khadija", "خديجة"],
  ["Zineb", "زينب"],
  ["Salma", "سلمى"],
  ["Nadia", "نادية"],
  ["Hanane", "حنان"],
  ["Samira", "سميرة"],
  ["Laila", "ليلى"],
  ["Meryem", "مريم"],
  ["Imane", "إيمان"],
  ["Hafsa", "حفصة"],
  ["Rachida", "رشيدة"],
  ["Naïma", "نعيمة"],
  ["Souad", "سعاد"],
  ["Houda", "هدى"],
  ["Asmae", "أسماء"],
  ["Karima", "كريمة"],
  ["Loubna", "لبنى"],
  ["Siham", "سهام"],
];

/** Common first names of men. */
export const menNames: readonly Name[] = [
  ["Mohamed", "محمد"],
  ["Ahmed", "أحمد"],
  ["Youssef", "يوسف"],
  ["Hassan", "حسن"],
  ["Omar", "عمر"],
  ["Rachid", "رشيد"],
  ["Khalid", "خالد"],
  ["Said", "سعيد"],
  ["Abdellah", "عبد الله"],
  ["Hamza", "حمزة"],
  ["Mehdi", "مهدي"],
  ["Brahim", "إبراهيم"],
  ["Mustapha", "مصطفى"],
  ["Driss", "إدريس"],
  ["Anas", "أنس"],
  ["Bilal", "بلال"],
  ["Nabil", "نبيل"],
  ["Tarik", "طارق"],
  ["Zakaria", "زكرياء"],
  ["Ayoub", "أيوب"],
];

/** Common family names. */
export const familyNames: readonly Name[] = [
  ["El Amrani", "العمراني"],
  ["Benali", "بنعلي"],
  ["Alaoui", "العلوي"],
  ["Idrissi", "الإدريسي"],
  ["Tazi", "التازي"],
  ["Fassi", "الفاسي"],
  ["Berrada", "برادة"],
  ["Chraibi", "الشرايبي"],
  ["Naciri", "الناصري"],
  ["Saidi", "السعيدي"],
  ["Haddad", "الحداد"],
  ["Mansouri", "المنصوري"],
  ["Ziani", "الزياني"],
  ["Kadiri", "القادري"],
  ["Lahlou", "لحلو"],
  ["Bennani", "بناني"],
  ["Ouazzani", "الوزاني"],
  ["Rami", "الرامي"],
  ["Sebti", "السبتي"],
  ["Hamdaoui", "الحمداوي"],
];
