import type { NoticeCapsule } from "@data-tika/consent";
import { badge, bidi, html, page, type SafeHtml } from "@data-tika/core/document";
import { casablancaDay } from "@data-tika/core/time";
import { type Answer, type Question, questionsOf } from "./question.js";
import { styles } from "./styles.js";
import { type PageLanguage, type PageWords, words } from "./words.js";

/** What the form shows. */
export interface FormPage {
  readonly language: PageLanguage;
  readonly capsule: NoticeCapsule;
  /** The last answer to each question. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Identifier of the event that says the notice is shown now. */
  readonly shown: string;
  /** What was just done. */
  readonly done?: keyof PageWords["done"];
}

const severities = { given: "ok", refused: "low", withdrawn: "low" } as const;

/** The form: what is done with the data, and a question for each purpose and channel. It needs no script. */
export function formPage({ language, capsule, answers, shown, done }: FormPage): string {
  const said = words[language];
  const { notice } = capsule;
  const paragraphs = (notice.text[language] ?? "").split("\n");
  const facts = (["controller", "contact", "formality"] as const).flatMap((name) => {
    const value = notice[name];
    return value === undefined ? [] : [html`<dt>${said.facts[name]}</dt><dd>${bidi(value)}</dd>`];
  });
  const questions = questionsOf(capsule);
  const isOpen = questions.some(({ name }) => answers.get(name)?.kind !== "given");
  const body = html`<div class="top">${otherLanguage(said)}</div>
<h1>${said.title}</h1>
<p class="lead">${said.lead}</p>
${done && html`<p class="message" role="status" data-kind="${done}">${said.done[done]}</p>`}
<section class="card about" aria-labelledby="about">
<h2 id="about">${said.about}</h2>
${paragraphs.map((paragraph) => html`<p>${paragraph}</p>\n`)}
<dl>${facts}</dl>
</section>
<form method="post" action="${language}">
<h2>${said.questions}</h2>
<input type="hidden" name="shown" value="${shown}">
<div class="questions">
${questions.map((question) => questionBox(question, { language, capsule, answer: answers.get(question.name) }))}
</div>
${isOpen && html`<button type="submit">${said.save}</button>`}
</form>
<p class="more"><a href="verify-${language}.html">${said.verify}</a></p>`;
  // A screen reader says the title first when a page has loaded: that is where it tells what was done.
  const title = done === undefined ? said.title : `${said.done[done]} ${said.title}`;
  return page({ title, language, body, styles });
}

function otherLanguage({ otherLanguage: { language, name } }: PageWords): SafeHtml {
  return html`<a href="${language}" lang="${language}" hreflang="${language}">${name}</a>`;
}

function questionBox(
  { name, purpose, channel }: Question,
  shown: {
    readonly language: PageLanguage;
    readonly capsule: NoticeCapsule;
    readonly answer: Answer | undefined;
  },
): SafeHtml {
  const { language, capsule, answer } = shown;
  const said = words[language];
  const stated = capsule.notice.purposes.find(({ id }) => id === purpose);
  const notes = Object.values(stated?.answers ?? {}).flatMap(({ otherwise }) => otherwise?.[language] ?? []);
  const isGiven = answer?.kind === "given";
  return html`<fieldset class="question" id="${name}">
<legend id="${name}-question">${stated?.label[language]}${channel && html` <small>${said.channels[channel]}</small>`}</legend>
<p class="state">${state(answer, said)}${answer && receiptLinks(answer, said, language)}</p>
${notes.map((note) => html`<p class="note">${said.otherwise} ${note}</p>`)}
${isGiven ? withdrawal(name, said) : choices(name, said)}
</fieldset>
`;
}

function state(answer: Answer | undefined, said: PageWords): SafeHtml {
  if (answer === undefined) return html`<span class="muted">${said.states.unanswered}</span>`;
  const day = casablancaDay(new Date(answer.at));
  return html`${badge(severities[answer.kind], said.states[answer.kind])} <time datetime="${answer.at}">${bidi(day)}</time>`;
}

function receiptLinks({ id }: Answer, said: PageWords, language: PageLanguage): SafeHtml {
  return html`<a href="receipt/${id}.jws" download="${id}.jws">${said.receipt}</a> <a href="receipt/${id}-${language}.html">${said.printed}</a>`;
}

function choices(name: string, said: PageWords): SafeHtml {
  return html`<div class="choices">
<label><input type="radio" name="${name}" value="yes"> ${said.yes}</label>
<label><input type="radio" name="${name}" value="no"> ${said.no}</label>
</div>`;
}

function withdrawal(name: string, said: PageWords): SafeHtml {
  return html`<div class="actions"><button type="submit" class="quiet" name="withdraw" value="${name}" aria-describedby="${name}-question">${said.withdraw}</button></div>`;
}
