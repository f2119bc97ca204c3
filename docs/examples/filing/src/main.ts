import { resolve } from "node:path";
import { payloadDigest } from "@data-tika/notifications";
import { file } from "./file.js";

const here = process.env["INIT_CWD"] ?? process.cwd();
const directory = resolve(here, "filing-output");
const { asked, explanation, request, files, signedBy } = await file(directory, new Date());

const said: Readonly<Record<string, string>> = {
  true: "oui",
  false: "non",
  covered: "oui",
  other: "autre",
  mixed: "en partie",
};
console.log("Questions");
for (const { question, answer } of asked) console.log(`   ${question.fr} ${said[String(answer)] ?? answer}`);
console.log(`\nFormalité\n${explanation.replace(/^/gm, "   ")}`);
console.log("\nDocuments, chacun relu");
for (const { name, sha256 } of files)
  console.log(`   ${name}${sha256 === undefined ? "" : `  ${sha256.slice(0, 16)}…`}`);
console.log(`\nSigné par ${signedBy}, empreinte ${payloadDigest(request).slice(0, 16)}…\n${directory}`);
