import type { Paper } from "./paper.js";

/** The words of the papers in one language; `{name}` is replaced. */
export interface PaperWords {
  readonly title: Readonly<Record<Paper["kind"], string>>;
  readonly form: Readonly<Record<Paper["kind"], string>>;
  readonly copy: string;
  readonly holder: Readonly<Record<Paper["kind"], readonly string[]>>;
  readonly body: string;
  readonly schedule: string;
  readonly scheduleText: string;
  readonly listedOn: string;
  readonly preparedOn: string;
  readonly number: string;
  readonly documents: string;
  readonly dataset: string;
  readonly rows: string;
  readonly eliminated: string;
  readonly rules: string;
  readonly visa: string;
  readonly visaText: string;
  readonly doneOn: string;
  readonly place: string;
  readonly means: string;
  readonly persons: string;
  readonly name: string;
  readonly capacity: string;
  readonly box: string;
  readonly oldest: string;
  readonly newest: string;
  readonly notPromised: string;
  readonly copies: Readonly<Record<"storage" | "log" | "replicas" | "backups" | "exports", string>>;
  readonly signatures: string;
  readonly forBody: string;
  readonly forArchives: string;
  readonly documentCount: string;
}
