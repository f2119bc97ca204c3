import { canonicalDigest, toHex } from "@data-tika/core/evidence";
import type * as z from "zod";
import { failure } from "./failure.js";
import { freezeDeeply } from "./freeze-deeply.js";
import { marketingWithoutChannels, type Notice, type NoticeCapsule, noticeSchema } from "./notice.js";

/**
 * A notice sealed under the digest of its content.
 *
 * The same content gives the same capsule anywhere; any other content another one. What a person saw is later proved
 * by the digest alone, so the words always come from here and never from a client.
 *
 * @param notice - The notice, without the version of its shape. Not changed.
 * @returns The capsule, frozen: what it says cannot change behind its digest.
 * @throws {@link DataTikaError} `consent.invalid_notice` with the place of the first thing that is wrong.
 * @throws {@link DataTikaError} `consent.marketing_without_channels` when a purpose of direct marketing names no channel.
 * @example
 * ```ts
 * import { defineNotice } from "@data-tika/consent";
 *
 * const capsule = defineNotice({
 *   id: "newsletter",
 *   effectiveFrom: "2026-01-01T00:00:00Z",
 *   controller: "Agence d’aide sociale",
 *   contact: "droits@aide-sociale.example",
 *   text: { fr: "Nous envoyons une lettre par mois.", ar: "نرسل رسالة كل شهر." },
 *   purposes: [{ id: "newsletter", label: { fr: "Lettre", ar: "رسالة" }, basis: "consent" }],
 * });
 * capsule.digest.length; // => 64
 * ```
 * @see Law 09-08, art. 5
 */
export function defineNotice(notice: Omit<Notice, "version">): NoticeCapsule {
  return sealNotice({ version: 1, ...notice });
}

/** Seals a notice that was read back, and so knows its version. */
export function sealNotice(notice: unknown): NoticeCapsule {
  const parsed = noticeSchema.safeParse(notice);
  if (!parsed.success) throw refusal(parsed.error.issues);
  return { digest: toHex(canonicalDigest(parsed.data)), notice: freezeDeeply(parsed.data) };
}

function refusal(issues: readonly z.core.$ZodIssue[]): Error {
  if (issues.some(({ message }) => message === marketingWithoutChannels))
    return failure("consent.marketing_without_channels");
  const path = issues[0]?.path ?? [];
  // Behind `answers` stands what the caller wrote, and a message repeats none of it.
  const named = path.includes("answers") ? path.slice(0, path.indexOf("answers") + 1) : path;
  return failure("consent.invalid_notice", { field: named.join(".") || "notice" });
}
