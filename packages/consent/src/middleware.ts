/**
 * Lets a request through only when a consent permits it, on the Fetch API's `Request` and `Response`.
 *
 * @module consent/middleware
 */
import { type ConsentGuardOptions, checkRequest } from "./check-request.js";

export type { ConsentGuardOptions, RequestSubject } from "./check-request.js";

/** What a request is checked against. */
export interface RequireConsentOptions extends ConsentGuardOptions<Request> {}

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
  return async (request) => {
    const stopped = await checkRequest(options, request, request.headers.get("accept-language") ?? "");
    return stopped && new Response(stopped.body, { status: stopped.status, headers: stopped.headers });
  };
}
