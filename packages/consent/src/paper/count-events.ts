import { casablancaDay } from "@data-tika/core/time";
import type { DossierStatistics } from "./dossier-shape.js";

/** What is counted of an event. */
export interface CountedEvent {
  readonly kind: string;
  readonly subject: string;
  readonly at: string;
  readonly channel?: string;
  readonly language?: string;
}

type Counts = Record<string, number>;

/** Counts events; whoever verifies a dossier counts again, from what the receipts prove. */
export function countEvents(events: readonly CountedEvent[]): DossierStatistics {
  const kinds: Counts = {};
  const languages: Counts = {};
  const channels: Record<string, Counts> = {};
  const months: Record<string, Counts> = {};
  for (const { kind, at, channel = "", language = "" } of events) {
    const month = casablancaDay(new Date(at)).slice(0, 7);
    add(kinds, kind);
    add(group(months, month), kind);
    if (kind === "shown") add(languages, language);
    else add(group(channels, channel), kind);
  }
  const persons = new Set(events.map(({ subject }) => subject)).size;
  return { persons, events: kinds, channels, months, languages };
}

function add(counts: Counts, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}

function group(groups: Record<string, Counts>, name: string): Counts {
  groups[name] ??= {};
  return groups[name];
}
