import type { Language } from "@data-tika/core";
import { type Letter, part, quoted, said } from "../document/letter-shape.js";
import { reachOf, rightsSentence } from "../document/reach.js";
import { words } from "../filing/box.js";
import { isGap } from "../filing/gap.js";
import { dayText } from "../number-text.js";
import type { BreachNoticeToPersons } from "./breach-notice-to-persons.js";

const say = {
  title: words(
    "Un incident a touché vos données",
    "وقع حادث مس معطياتكم",
    "An incident has affected your data",
  ),
  happened: words("Ce qui s’est passé", "ماذا حدث", "What happened"),
  when: words("Quand\u00a0: {}", "متى: {}", "When: {}"),
  whenLater: words(
    "Nous ne savons pas encore quand.",
    "لا نعرف بعد متى حدث ذلك.",
    "We do not know yet when.",
  ),
  data: words("Quelles données\u00a0?", "أي معطيات؟", "Which data?"),
  consequences: words("Ce qui peut arriver", "ما قد يحدث", "What may happen"),
  done: words("Ce que nous avons fait", "ماذا فعلنا", "What we have done"),
  advice: words("Ce que vous pouvez faire", "ماذا يمكنكم أن تفعلوا", "What you can do"),
  reach: words("Nous joindre", "كيف تتصلون بنا", "How to reach us"),
  writer: words("Qui vous écrit\u00a0?", "من يراسلكم؟", "Who writes to you?"),
  representative: words(
    "Représentant au Maroc\u00a0: {}",
    "الممثل بالمغرب: {}",
    "Representative in Morocco: {}",
  ),
  reference: words("Référence de l’incident\u00a0: {}", "مرجع الحادث: {}", "Reference of the incident: {}"),
  sent: words("Envoyé le {}", "أرسل بتاريخ {}", "Sent on {}"),
} as const;

/** The notice in plain words: what happened and what to do come first. */
export function breachLetter(notice: BreachNoticeToPersons, language: Language): Letter {
  const listed = (name: "data" | "consequences" | "done" | "advice") =>
    part(
      say[name][language],
      [],
      notice[name].map((text) => quoted(text, language)),
    );
  const { controller, rights, sentOn } = notice;
  const when = isGap(notice.when) ? say.whenLater[language] : said(say.when, notice.when, language);
  return {
    title: say.title[language],
    parts: [
      part(say.happened[language], [quoted(notice.happened, language), when]),
      listed("data"),
      listed("advice"),
      listed("consequences"),
      listed("done"),
      part(
        say.reach[language],
        [rightsSentence[language], rights.measures && quoted(rights.measures, language)],
        reachOf(rights, language),
      ),
      part(say.writer[language], [
        quoted(controller.name, language),
        controller.address && quoted(controller.address, language),
        controller.representative && said(say.representative, controller.representative, language),
        said(say.reference, notice.case, language),
        isGap(sentOn) ? undefined : said(say.sent, dayText(sentOn, language), language),
      ]),
    ],
  };
}
