/**
 * Lets a request of Express through only when a consent permits it.
 *
 * @module consent/middleware/express
 */
import { type ConsentGuardOptions, checkRequest } from "./check-request.js";

export type { ConsentGuardOptions, RequestSubject } from "./check-request.js";

/** What the guard reads of a request of Express. */
export interface ExpressRequest {
  /** Its headers, by their names in lower case. */
  readonly headers: { readonly "accept-language"?: string | undefined };
}

/** What the guard needs of a response of Express. */
export interface ExpressResponse {
  /** Sets the status. */
  status(code: number): unknown;
  /** Sets headers. */
  set(headers: Record<string, string>): unknown;
  /** Adds a name to the header `Vary`. */
  vary(field: string): unknown;
  /** Sends a text. */
  send(body: string): unknown;
}

/**
 * A guard for one purpose, as a middleware of Express 5.
 *
 * It answers as `requireConsent` does. When the ledger fails, the error goes to `next`: nothing passes.
 *
 * @param options - Ledger, purpose, and how a request tells whom it is about.
 * @returns The middleware.
 * @example
 * ```ts
 * import { createLedger, defineNotice } from "@data-tika/consent";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 * import { sentences as fr } from "@data-tika/consent/messages/fr";
 * import { requireConsent } from "@data-tika/consent/middleware/express";
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
 * const guard = requireConsent({ ledger, purpose: "newsletter", sentences: [fr], subject: () => ({ subject: "p-1" }) });
 * // app.use("/letter", guard)
 * const sent: unknown[] = [];
 * const other = { set: () => undefined, vary: () => undefined, send: () => undefined };
 * const response = { ...other, status: (code: number) => sent.push(code) };
 * await guard({ headers: {} }, response, () => sent.push("next"));
 * sent; // => [ 403 ]
 * ```
 * @see Law 09-08, art. 4; RFC 9457
 */
export function requireConsent<Incoming extends ExpressRequest>(
  options: ConsentGuardOptions<Incoming>,
): (request: Incoming, response: ExpressResponse, next: (error?: unknown) => unknown) => Promise<void> {
  return async (request, response, next) => {
    try {
      const stopped = await checkRequest(options, request, request.headers["accept-language"] ?? "");
      if (stopped === undefined) {
        next();
        return;
      }
      response.status(stopped.status);
      const { vary = "", ...headers } = stopped.headers;
      response.set(headers);
      // What else the response varies by is somebody else's to say, and is kept.
      response.vary(vary);
      response.send(stopped.body);
    } catch (error) {
      next(error);
    }
  };
}
