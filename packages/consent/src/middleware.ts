/**
 * Lets a request through only when a consent permits it, on the Fetch API's `Request` and `Response`.
 *
 * @module consent/middleware
 */
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

/** What a request is checked against. */
export interface RequireConsentOptions {
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
  readonly subject: (request: Request) => RequestSubject | undefined | Promise<RequestSubject | undefined>;
}

/**
 * A guard for one purpose: what it lets through is nothing, what it stops is the response.
 *
 * The response is 403 with `application/problem+json` (RFC 9457) in the caller's language, out of those given.
 * It names reasons and articles, never a value of the person, and is not to be cached. When the ledger fails, so does the guard: nothing passes for want of an answer.
 *
 * @param options - Ledger, purpose, and how a request tells whom it is about.
 * @returns A function of the request; `undefined` when it may go on.
 * @example
 * ```ts
 * import { createLedger, defineNotice } from "@data-tika/consent";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 * import { sentences as ar } from "@data-tika/consent/messages/ar";
 * import { sentences as en } from "@data-tika/consent/messages/en";
 * import { sentences as fr } from "@data-tika/consent/messages/fr";
 * import { requireConsent } from "@data-tika/consent/middleware";
 *
 * const now = () => new Date("2026-11-21T12:00:00Z");
 * const ledger = createLedger({ store: createMemoryStore(), origin: "social-aid.example/consent", now });
 * await ledger.publish(
 *   defineNotice({
 *     id: "newsletter",
 *     effectiveFrom: "2026-01-01T00:00:00Z",
 *     controller: "Agence d’aide sociale",
 *     contact: "droits@aide-sociale.example",
 *     text: { fr: "Nous envoyons une lettre par mois." },
 *     purposes: [{ id: "newsletter", label: { fr: "Lettre" }, basis: "consent" }],
 *   }),
 * );
 * const subject = () => ({ subject: "p-1" }); // in production: from the session of the request
 * const guard = requireConsent({ ledger, purpose: "newsletter", sentences: [fr, ar, en], subject });
 * // Hono: app.use(async (c, next) => (await guard(c.req.raw)) ?? next())
 * const stopped = await guard(new Request("https://aid.example/", { headers: { "accept-language": "en" } }));
 * stopped?.status; // => 403
 * stopped?.headers.get("content-language"); // => en
 * ```
 * @see Law 09-08, art. 4; RFC 9457
 */
export function requireConsent(
  options: RequireConsentOptions,
): (request: Request) => Promise<Response | undefined> {
  const { ledger, subject, sentences, purpose, channel, recipient } = options;
  const asked = { purpose, ...(channel && { channel }), ...(recipient && { recipient }) };
  return async (request) => {
    const found = await subject(request);
    if (found === undefined) return problem(preferred(request, sentences), undefined);
    const person = found.person === undefined ? {} : { person: found.person };
    const decision = await ledger.decide(found.subject, { ...asked, ...person });
    return decision.decision === "permit" ? undefined : problem(preferred(request, sentences), decision);
  };
}

function problem(
  { language, reasons, denied }: ConsentSentences,
  decision: ConsentDecision | undefined,
): Response {
  const because = (decision?.because ?? []).map(({ code, article }) => ({
    code,
    article,
    reason: reasons[code],
    source: citeArticle(article, language),
  }));
  const detail = because.map(({ reason }) => reason).join(" ");
  const body = { type: "about:blank", status: 403, title: denied, because };
  return new Response(JSON.stringify(detail === "" ? body : { ...body, detail }), {
    status: 403,
    headers: {
      "content-type": "application/problem+json",
      "content-language": language,
      "cache-control": "no-store",
      vary: "accept-language",
    },
  });
}

// RFC 9110, section 12.5.4: the ranges by their weight, those of equal weight in their order.
function preferred(request: Request, sentences: RequireConsentOptions["sentences"]): ConsentSentences {
  const ranges = (request.headers.get("accept-language") ?? "").split(",").map((range) => {
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
