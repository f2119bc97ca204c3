import { defineDomain } from "../domain.js";
import { createKeyring } from "../keyring.js";
import { createVersionBridge } from "../rotation/version-bridge.js";
import { repseudonymiseFile } from "./repseudonymise-file.js";

// A process of its own that does one run and says how it ended; the test kills it on the way.

const [source = "", target = "", people = "0"] = process.argv.slice(2);
const keyring = createKeyring({
  keys: [
    { id: "2025-01", secret: "0b".repeat(32), status: "previous" },
    { id: "2026-01", secret: "0c".repeat(32), status: "active" },
  ],
});
const domain = defineDomain({ name: "social-aid", scope: "person" });
const values = Array.from({ length: Number(people) }, (_, at) => `AB${100_000 + at}`);
const bridge = createVersionBridge(values, { keyring, domain, kind: "cin", from: "2025-01" });
process.send?.("started");
const done = await repseudonymiseFile({ source, target, bridge, columns: ["id"], checkpointBytes: 1 });
process.send?.(done.resumed ? "resumed" : "whole");
process.disconnect?.();
