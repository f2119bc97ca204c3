import { words } from "../filing/box.js";
import { all, is, yes } from "./fact-condition.js";
import { authorisation, type RegimeRule, reason } from "./rule.js";

/** What the authority's practice puts under authorisation; all of it is reported or inferred. */
export const practiceRules: readonly RegimeRule[] = [
  {
    ...authorisation,
    ...reason(
      "biometric-data",
      "cndp/478-2013",
      "secondary",
      words("Données biométriques", "معطيات بيومترية", "Biometric data"),
    ),
    when: yes("biometricData"),
  },
  {
    ...authorisation,
    ...reason(
      "access-control",
      "cndp/D-943-2025",
      "secondary",
      words("Contrôle d’accès aux locaux", "مراقبة الولوج إلى المقرات", "Control of access to premises"),
    ),
    when: is("activity", "access-control"),
    otherReading: {
      ...reason(
        "older-access-control-receipt",
        "cndp/D-943-2025",
        "secondary",
        words(
          "La délibération n’a pas été lue : demandez à la CNDP ce que vaut un récépissé plus ancien",
          "لم يتم الاطلاع على نص المداولة: اسألوا اللجنة الوطنية عن قيمة وصل أقدم",
          "The deliberation was not read: ask the CNDP what an older receipt is worth",
        ),
      ),
      when: is("activity", "access-control"),
    },
  },
  {
    ...authorisation,
    ...reason(
      "video-for-other-purposes",
      "cndp/350-2013",
      "secondary",
      words(
        "Vidéosurveillance à d’autres fins que la sécurité des personnes et des biens",
        "المراقبة بالكاميرات لغايات غير أمن الأشخاص والممتلكات",
        "Video surveillance for other purposes than the security of persons and goods",
      ),
    ),
    when: all(is("activity", "video-surveillance"), is("videoForSecurityOnly", false)),
  },
  {
    ...authorisation,
    ...reason(
      "video-kept-longer",
      "cndp/350-2013",
      "inference",
      words(
        "Images conservées plus de trois mois, hors du cadre de la délibération",
        "الاحتفاظ بالصور لأكثر من ثلاثة أشهر، خارج إطار المداولة",
        "Images kept longer than three months, outside the deliberation",
      ),
    ),
    when: all(is("activity", "video-surveillance"), is("videoKeptThreeMonthsAtMost", false)),
    otherReading: {
      ...reason(
        "video-within-three-months",
        "cndp/350-2013",
        "secondary",
        words(
          "À trois mois au plus, une déclaration suffit : réduisez la durée ou interrogez la CNDP",
          "في حدود ثلاثة أشهر يكفي تصريح: قلصوا المدة أو استشيروا اللجنة الوطنية",
          "Within three months a declaration is enough: shorten the period or ask the CNDP",
        ),
      ),
      when: is("videoKeptThreeMonthsAtMost", false),
    },
  },
];
