import type { Localised } from "@data-tika/core";
import type { Mark } from "@data-tika/core/law";
import { words } from "../filing/box.js";
import type { OnlineViolenceReport } from "./online-violence-report.js";

/** Where somebody can turn. Configuration, not law: check each before it is shown. */
export interface ReportingChannel {
  /** Id. */
  readonly id: string;
  /** Who answers. */
  readonly labels: Localised;
  /** A number to call, or a page. */
  readonly contact: string;
  /** Whom or what it is for. */
  readonly serves: readonly ("emergency" | "minors" | "women" | "child-abuse" | "anyone")[];
  /** How sure it is. */
  readonly mark: Mark;
  /** Day it was last looked at, in reports of 2021 to 2024; nobody called or opened it. */
  readonly checkedOn: string;
}

const channel = (
  id: string,
  labels: Localised,
  contact: string,
  ...serves: ReportingChannel["serves"]
): ReportingChannel => ({ id, labels, contact, serves, mark: "secondary", checkedOn: "2026-11-21" });

/** The channels known to us, as reported. Pass your own list to {@link channelsFor} once you have checked them. */
export const reportingChannels: readonly ReportingChannel[] = [
  channel("police", words("Police secours", "نجدة الشرطة", "Police"), "19", "emergency"),
  channel("gendarmerie", words("Gendarmerie royale", "الدرك الملكي", "Gendarmerie"), "177", "emergency"),
  channel(
    "onde",
    words(
      "Observatoire national des droits de l’enfant",
      "المرصد الوطني لحقوق الطفل",
      "National observatory of children’s rights",
    ),
    "2511",
    "minors",
  ),
  channel("kolonamaak", words("Kolonamaak", "كلنا معك", "Kolonamaak"), "8350", "women"),
  channel(
    "e-blagh",
    words("E-Blagh, DGSN", "منصة إبلاغ", "E-Blagh, police portal"),
    "https://e-blagh.ma",
    "anyone",
    "child-abuse",
  ),
  channel(
    "prosecution",
    words("Plaintes, ministère public", "شكايات النيابة العامة", "Complaints, public prosecution"),
    "https://plaintes.pmp.ma",
    "anyone",
  ),
  channel(
    "emc-helpline",
    words("EMC Helpline", "خط المساعدة EMC", "EMC Helpline"),
    "https://cyberconfiance.ma/helpline",
    "minors",
  ),
];

/**
 * The channels for a report, those that answer at once first when life is in danger.
 *
 * Child-abuse material leads to the police, the gendarmerie and the portal that takes it, and to nobody else.
 *
 * @param report - What is known of the case. Not changed.
 * @param channels - The channels to choose from; ours when left out.
 * @returns The channels, in the order to show them.
 * @example
 * ```ts
 * import { channelsFor } from "@data-tika/notifications";
 *
 * const found = channelsFor({
 *   urgency: { level: "life-in-danger", reasons: ["suicide-risk"] },
 *   victim: { pseudonym: "0".repeat(64), ageBand: "adult", gender: "woman" },
 *   items: [],
 * });
 * found.map(({ contact }) => contact).slice(0, 3); // => [ '19', '177', '8350' ]
 * ```
 * @see Law 103-13; Penal Code, art. 503-2
 */
export function channelsFor(
  report: Pick<OnlineViolenceReport, "urgency" | "victim" | "items">,
  channels: readonly ReportingChannel[] = reportingChannels,
): ReportingChannel[] {
  const serving = (...served: ReportingChannel["serves"]) =>
    channels.filter(({ serves }) => serves.some((each) => served.includes(each)));
  const { urgency, victim, items } = report;
  if (items.some(({ harms }) => harms.includes("child-abuse-material")))
    return serving("emergency", "child-abuse");
  const suited = [
    ...(["under-13", "13-15", "16-17"].includes(victim.ageBand) ? serving("minors") : []),
    ...(victim.gender === "woman" ? serving("women") : []),
    ...serving("anyone"),
  ];
  return urgency.level === "life-in-danger"
    ? [...serving("emergency"), ...suited]
    : [...suited, ...serving("emergency")];
}
