/**
 * Lets a request of Fastify through only when a consent permits it.
 *
 * @module consent/middleware/fastify
 */
import { type ConsentGuardOptions, checkRequest } from "./check-request.js";

export type { ConsentGuardOptions, RequestSubject } from "./check-request.js";

/** What the guard reads of a request of Fastify. */
export interface FastifyRequest {
  /** Its headers, by their names in lower case. */
  readonly headers: { readonly "accept-language"?: string | undefined };
}

/** What the guard needs of a reply of Fastify. */
export interface FastifyReply {
  /** Sets the status. */
  code(status: number): unknown;
  /** A header that is already set. */
  getHeader(name: string): unknown;
  /** Sets headers. */
  headers(headers: Record<string, string>): unknown;
  /** Sends a text. */
  send(body: string): unknown;
}

/**
 * A guard for one purpose, as a hook of Fastify: `onRequest` or, where it needs what was parsed, `preHandler`.
 *
 * It answers as `requireConsent` does. When the ledger fails, so does the hook: nothing passes.
 *
 * @param options - Ledger, purpose, and how a request tells whom it is about.
 * @returns The hook.
 * @example
 * ```ts
 * import { createLedger, defineNotice } from "@data-tika/consent";
 * import { createMemoryStore } from "@data-tika/consent/memory";
 * import { sentences as fr } from "@data-tika/consent/messages/fr";
 * import { requireConsent } from "@data-tika/consent/middleware/fastify";
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
 * // app.get("/letter", { preHandler: guard }, handler)
 * const sent: unknown[] = [];
 * const other = { getHeader: () => undefined, headers: () => undefined, send: () => undefined };
 * const reply = { ...other, code: (status: number) => sent.push(status) };
 * await guard({ headers: {} }, reply);
 * sent; // => [ 403 ]
 * ```
 * @see Law 09-08, art. 4; RFC 9457
 */
export function requireConsent<Incoming extends FastifyRequest, Reply extends FastifyReply>(
  options: ConsentGuardOptions<Incoming>,
): (request: Incoming, reply: Reply) => Promise<Reply | undefined> {
  return async (request, reply) => {
    const stopped = await checkRequest(options, request, request.headers["accept-language"] ?? "");
    if (stopped === undefined) return undefined;
    reply.code(stopped.status);
    // What else the response varies by is somebody else's to say, and is kept.
    const vary = [reply.getHeader("vary") ?? [], stopped.headers["vary"] ?? []].flat().join(", ");
    reply.headers({ ...stopped.headers, vary });
    // The type of the content is set: Fastify sends the text as it is.
    reply.send(stopped.body);
    return reply;
  };
}
