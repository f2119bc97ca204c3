import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ConsentSentences } from "@data-tika/consent";
import { sentences as ar } from "@data-tika/consent/messages/ar";
import { sentences as fr } from "@data-tika/consent/messages/fr";
import { renderReceipt } from "@data-tika/consent/receipt-page";
import { bundleScript } from "./bundle-script.js";
import type { Desk } from "./desk.js";
import { formPage } from "./form-page.js";
import { notice } from "./notice.js";
import { verifyPage } from "./verify-page.js";
import { type PageLanguage, words } from "./words.js";

const sentences: Readonly<Record<PageLanguage, ConsentSentences>> = { fr, ar };
const longestForm = 10_000;
const types = { html: "text/html; charset=utf-8", jws: "text/plain; charset=utf-8" } as const;

/** The pages of the form over HTTP. A person is known by a cookie with a pseudonym of chance, and by nothing else. */
export async function serve(desk: Desk): Promise<Server> {
  const script = await bundleScript();
  return createServer((request, response) => {
    answer(desk, script, request, response).catch(() => response.writeHead(500).end());
  });
}

async function answer(
  desk: Desk,
  script: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const [, language] = (/^\/(fr|ar)$/.exec(pathname) as [string, PageLanguage] | null) ?? [];
  const known = /(?:^|; )subject=([0-9a-f-]{36})(?:;|$)/.exec(request.headers.cookie ?? "")?.[1];
  if (pathname === "/") return redirect(response, preferred(request));
  if (language !== undefined && request.method === "POST" && known !== undefined) {
    const done = await desk.submit(known, new URLSearchParams(await bodyOf(request)));
    return redirect(response, `${language}?done=${done}`);
  }
  if (language !== undefined && request.method === "GET") {
    const subject = known ?? crypto.randomUUID();
    const [shown, answers] = [await desk.show(subject, language), await desk.answers(subject)];
    const done = searchParams.get("done");
    const isKnown = done !== null && Object.hasOwn(words[language].done, done);
    if (known === undefined)
      response.setHeader("set-cookie", `subject=${subject}; HttpOnly; SameSite=Strict; Path=/`);
    const text = formPage({
      language,
      capsule: notice,
      answers,
      shown,
      ...(isKnown && { done: done as "answered" }),
    });
    return send(response, "html", text);
  }
  const [, checked] = (/^\/verify-(fr|ar)\.html$/.exec(pathname) as [string, PageLanguage] | null) ?? [];
  if (checked !== undefined) {
    const { refusals } = sentences[checked];
    return send(response, "html", verifyPage({ language: checked, refusals }, desk.verifierKey, script));
  }
  const [, id = "", printed] = /^\/receipt\/([0-9a-f-]{36})(?:\.jws|-(fr|ar)\.html)$/.exec(pathname) ?? [];
  if (known !== undefined && (await isOwn(desk, known, id))) {
    const receipt = await desk.ledger.receipt(id);
    if (printed === undefined) return send(response, "jws", receipt);
    return send(response, "html", renderReceipt(receipt, { sentences: sentences[printed as PageLanguage] }));
  }
  response.writeHead(404).end();
}

async function isOwn(desk: Desk, subject: string, id: string): Promise<boolean> {
  return (await desk.ledger.history(subject)).events.some((event) => event.id === id);
}

function preferred(request: IncomingMessage): PageLanguage {
  return /^\s*ar\b/i.test(request.headers["accept-language"] ?? "") ? "ar" : "fr";
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location }).end();
}

function send(response: ServerResponse, type: keyof typeof types, text: string): void {
  response.writeHead(200, { "content-type": types[type], "cache-control": "no-store" }).end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longestForm) throw new Error("the form is too long");
  }
  return text;
}
