import { citeArticle } from "@data-tika/core/law";
import type { ConsentDecision, PersonFacts } from "./consent-decision.js";
import type { ConsentSentences } from "./explain-decision.js";
import type { ConsentLedger } from "./ledger.js";

/** The person a request is about. */
export interface RequestSubject {
  /** Pseudonym of the person. */
  readonly subject: string;
  /** What is known of the person apart from the ledger. */
  readonly person?: PersonFacts;
}

/** What requests of any framework are checked against. */
export interface ConsentGuardOptions<Incoming> {
  /** The ledger that decides. */
  readonly ledger: Pick<ConsentLedger, "decide">;
  /** The purpose the request serves. */
  readonly purpose: string;
  /** The channel, where the purpose asks for each. */
  readonly channel?: string;
  /** The third party, where data are communicated to one. */
  readonly recipient?: string;
  /** The languages it answers in, the first of them unless `Accept-Language` prefers another. */
  readonly sentences: readonly [ConsentSentences, ...ConsentSentences[]];
  /** Whom the request is about; nobody is denied. */
  readonly subject: (request: Incoming) => RequestSubject | undefined | Promise<RequestSubject | undefined>;
}

/** What stops a request: RFC 9457, in the caller's language. */
export interface ConsentProblem {
  /** Status of the response. */
  readonly status: 403;
  /** Its headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its body, JSON. */
  readonly body: string;
}

/** Decides for a request of any framework: nothing when it may go on. */
export async function checkRequest<Incoming>(
  options: ConsentGuardOptions<Incoming>,
  request: Incoming,
  acceptLanguage: string,
): Promise<ConsentProblem | undefined> {
  const { ledger, subject, sentences, purpose, channel, recipient } = options;
  const asked = { purpose, ...(channel && { channel }), ...(recipient && { recipient }) };
  const found = await subject(request);
  if (found === undefined) return problem(preferred(acceptLanguage, sentences), undefined);
  const person = found.person === undefined ? {} : { person: found.person };
  const decision = await ledger.decide(found.subject, { ...asked, ...person });
  return decision.decision === "permit" ? undefined : problem(preferred(acceptLanguage, sentences), decision);
}

function problem(
  { language, reasons, denied }: ConsentSentences,
  decision: ConsentDecision | undefined,
): ConsentProblem {
  const because = (decision?.because ?? []).map(({ code, article }) => ({
    code,
    article,
    reason: reasons[code],
    source: citeArticle(article, language),
  }));
  const detail = because.map(({ reason }) => reason).join(" ");
  const body = { type: "about:blank", status: 403, title: denied, because };
  return {
    status: 403,
    headers: {
      "content-type": "application/problem+json",
      "content-language": language,
      "cache-control": "no-store",
      vary: "accept-language",
    },
    body: JSON.stringify(detail === "" ? body : { ...body, detail }),
  };
}

// RFC 9110, section 12.5.4: the ranges by their weight, those of equal weight in their order.
function preferred(
  acceptLanguage: string,
  sentences: readonly [ConsentSentences, ...ConsentSentences[]],
): ConsentSentences {
  const ranges = acceptLanguage.split(",").map((range) => {
    const [tag = "", ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { language: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const wanted = ranges.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    const found = sentences.find((one) => one.language === language);
    if (found !== undefined) return found;
  }
  return sentences[0];
}
