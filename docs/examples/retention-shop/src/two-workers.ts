import { playWorkers } from "./play-workers.js";

await playWorkers({ invoices: 40_000, script: new URL("./worker.js", import.meta.url) });
