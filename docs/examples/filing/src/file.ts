import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type AuthorisationRequest,
  explainFormality,
  parsePayload,
  renderText,
} from "@data-tika/notifications";
import { answers } from "./answers.js";
import { documentsOf } from "./documents.js";
import { type Asked, interview } from "./interview.js";
import { noticeOf } from "./notice.js";
import { requestOf } from "./request.js";
import { receive, send } from "./send.js";

/** What was done. */
export interface Filed {
  readonly asked: readonly Asked[];
  /** The formality in sentences. */
  readonly explanation: string;
  readonly request: AuthorisationRequest;
  /** Files that were written, with the digest read back out of each document. */
  readonly files: readonly { readonly name: string; readonly sha256?: string }[];
  /** Name of the key that signed, as the receiver found it. */
  readonly signedBy: string;
}

/**
 * From answers to a filing that was sent, read back and believed.
 *
 * @param directory - Where the files go; made if it is not there.
 * @param now - When it is sent.
 */
export async function file(directory: string, now: Date): Promise<Filed> {
  const { finding, asked } = interview(answers);
  const parsed = parsePayload(requestOf(finding), { kind: "authorisation-request" });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message.fr).join("\n"));
  const request = parsed.payload;
  const notice = noticeOf(request);
  const documents = [...(await documentsOf("request", request)), ...(await documentsOf("notice", notice))];
  const sending = send(request, now);
  const verdict = await receive(sending, now);
  if (!verdict.valid) throw new Error(verdict.message.fr);
  const files = [
    ...documents,
    { name: "notice.fr.txt", content: renderText(notice, { language: "fr" }) },
    { name: "notice.ar.txt", content: renderText(notice, { language: "ar" }) },
    { name: "request.jws", content: sending.jws },
    { name: "request.envelope.json", content: `${JSON.stringify(sending.envelope, null, 2)}\n` },
  ];
  await mkdir(directory, { recursive: true });
  for (const { name, content } of files) await writeFile(join(directory, name), content);
  return {
    asked,
    explanation: explainFormality(finding, "fr"),
    request,
    files: files.map(({ content: _, ...named }) => named),
    signedBy: verdict.signedBy,
  };
}
