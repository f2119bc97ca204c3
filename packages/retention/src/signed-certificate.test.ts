import { createSigner, sha256, signJws, utf8 } from "@data-tika/core/evidence";
import { expect, test } from "vitest";
import { type DeletionCertificate, notPromised } from "./certificate.js";
import { deletionLevels } from "./deletion-levels.js";
import { signCertificate, verifyCertificate } from "./signed-certificate.js";

const signer = createSigner({ name: "body.example/retention", secret: sha256(utf8("test only")) });
const keys = [signer.verifierKey];
const certificate: DeletionCertificate = {
  version: 1,
  plan: "0b",
  database: "d",
  on: "2025-11-21",
  completedAt: "2025-11-21T02:00:00.000Z",
  items: [
    {
      dataset: "public.visits",
      action: "delete",
      rules: ["visits"],
      planned: 2,
      deleted: 1,
      outcome: "deleted",
    },
  ],
  slices: 1,
  root: "0c",
  level: "logical",
  levels: deletionLevels({ completedAt: null }),
  notPromised,
};

test("a signed certificate comes back as it was", async () => {
  const verdict = await verifyCertificate(signCertificate(certificate, { signer }), { keys });
  expect(verdict).toEqual({ valid: true, certificate, signedBy: signer.name });
});

test.each([
  ["changed after it was signed", () => forged(signCertificate(certificate, { signer })), "bad-signature"],
  [
    "of an unknown key",
    () => signCertificate(certificate, { signer: createSigner({ name: "x", secret: sha256(utf8("y")) }) }),
    "no-known-key",
  ],
  ["of another kind", () => signJws(certificate, { signer, type: "receipt+jws" }), "other-type"],
  [
    "that is none",
    () => signJws({ version: 1, level: "logical" }, { signer, type: "data-tika-deletion-certificate+jws" }),
    "no-certificate",
  ],
  ["that is no JWS", () => "a.b.c", "malformed"],
])("a certificate %s is refused", async (_, jws, because) => {
  expect(await verifyCertificate(jws(), { keys })).toEqual({ valid: false, because });
});

function forged(jws: string): string {
  const [header, payload = "", signature] = jws.split(".");
  const text = Buffer.from(payload, "base64url").toString().replace('"deleted":1', '"deleted":2');
  return [header, Buffer.from(text).toString("base64url"), signature].join(".");
}
