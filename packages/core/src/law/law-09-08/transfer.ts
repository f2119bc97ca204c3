import { defineChapter } from "../act-text.js";
import { sources } from "../sources.js";

const chapter = {
  number: 5,
  title: {
    fr: "Du transfert de données vers un pays étranger",
    ar: "نقل المعطيات نحو بلد أجنبي",
    en: "Transfer of data abroad",
  },
} as const;

/** Articles 43 and 44: transfer to a foreign country. */
export const transfer = defineChapter({ act: "law-09-08", chapter, source: sources.law }, [
  {
    number: 43,
    title: { fr: "Protection suffisante", ar: "مستوى حماية كاف", en: "Sufficient protection" },
    sense: {
      fr: "Les données ne partent que vers un État qui assure un niveau de protection suffisant ; la CNDP établit la liste de ces États.",
      ar: "لا تنقل المعطيات إلا إلى دولة تضمن مستوى حماية كافيا، وتعد اللجنة الوطنية قائمة هذه الدول.",
      en: "Data leave only for a State with a sufficient level of protection; the CNDP draws up the list of such States.",
    },
    places: "1 2 3",
  },
  {
    number: 44,
    title: { fr: "Exceptions", ar: "الاستثناءات", en: "Exceptions" },
    sense: {
      fr: "Vers un autre État, le transfert demande le consentement exprès, l’une des sept nécessités du 1, un accord auquel le Maroc est partie, ou l’autorisation expresse et motivée de la CNDP.",
      ar: "يتم النقل نحو دولة أخرى بالموافقة الصريحة أو في إحدى حالات الضرورة السبع من البند 1 أو تنفيذا لاتفاق يكون المغرب عضوا فيه أو بإذن صريح ومعلل من اللجنة الوطنية.",
      en: "To another State a transfer needs express consent, one of the seven necessities of paragraph 1, an agreement to which Morocco is party, or the CNDP’s express and reasoned authorisation.",
    },
    places: "1-a 1-b 1-c 1-d 1-e 1-f 1-g 2 3",
  },
]);
