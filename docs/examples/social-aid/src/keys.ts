import { createSigner, sha256, utf8 } from "@data-tika/core/evidence";
import { createKeyring } from "@data-tika/pseudonymisation";

/**
 * Keys of the example, the same in each run so that its output is. Yours come out of a vault: whoever knows a key of
 * this kind can find the identity number behind every pseudonym.
 */
const exampleSecret = (use: string) => sha256(utf8(`data-tika example, never use this key: ${use}`));

/** The keyring of the pseudonyms. */
export const keyring = createKeyring({
  keys: [{ id: "2026-01", secret: exampleSecret("pseudonyms"), status: "active" }],
});

/** The signer of the consent ledger's checkpoints. */
export const signer = createSigner({ name: "agence.example/consent", secret: exampleSecret("consent") });
