import { legalFacts } from "@data-tika/core/law";
import { words } from "../filing/box.js";
import type { Rule } from "./rule.js";

const ceiling = legalFacts["video.retention_max"];

// Periods that are never longer than three months, from whatever day they run: 89 days is the shortest three months.
const threeMonthsAtMost =
  "^P([1-3]M|[1-9]D|[1-8][0-9]D|[1-9]W|1[0-2]W|[12]M[1-9]D|[12]M1[0-9]D|[12]M2[0-8]D)$";

/** Video surveillance under deliberation 350-2013. */
export const videoRules: readonly Rule[] = [
  {
    code: "video-kept-too-long",
    kinds: ["video-surveillance-declaration"],
    each: ["retention"],
    refuseWhen: { not: { at: ["period"], matches: threeMonthsAtMost } },
    at: ["period"],
    article: ceiling.article,
    mark: ceiling.mark,
    labels: words(
      "Les images sont conservées trois mois au plus ; 90 jours peuvent dépasser trois mois.",
      "يحتفظ بالصور لمدة ثلاثة أشهر على الأكثر؛ وقد تتجاوز تسعون يوما ثلاثة أشهر.",
      "Images are kept three months at most; 90 days can be longer than three months.",
    ),
  },
  {
    code: "camera-in-forbidden-place",
    kinds: ["video-surveillance-declaration"],
    each: ["cameras", "places"],
    refuseWhen: {
      at: [],
      is: ["place-of-worship", "union-premises", "toilets", "meeting-room", "break-area"],
    },
    at: [],
    article: "cndp/350-2013",
    mark: "secondary",
    labels: words(
      "Aucune caméra dans ce lieu : culte, local syndical, toilettes, réunion, pause.",
      "لا يجوز وضع كاميرا في هذا المكان: العبادة أو النقابة أو المراحيض أو الاجتماع أو الاستراحة.",
      "No camera in this place: worship, union, toilets, meetings, breaks.",
    ),
  },
];
