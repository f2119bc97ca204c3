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

type Counts = Map<string, number>;

/** Counts events; whoever verifies a dossier counts again, from what the receipts prove. */
export function countEvents(events: readonly CountedEvent[]): DossierStatistics {
  const kinds: Counts = new Map();
  const languages: Counts = new Map();
  // In maps, as a name comes from elsewhere and may be one that every object has.
  const channels = new Map<string, Counts>();
  const months = new Map<string, Counts>();
  for (const { kind, at, channel = "", language = "" } of events) {
    const month = casablancaDay(new Date(at)).slice(0, 7);
    add(kinds, kind);
    add(group(months, month), kind);
    if (kind === "shown") add(languages, language);
    else add(group(channels, channel), kind);
  }
  const persons = new Set(events.map(({ subject }) => subject)).size;
  return {
    persons,
    events: Object.fromEntries(kinds),
    channels: byGroup(channels),
    months: byGroup(months),
    languages: Object.fromEntries(languages),
  };
}

function add(counts: Counts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function group(groups: Map<string, Counts>, name: string): Counts {
  const found = groups.get(name) ?? new Map<string, number>();
  groups.set(name, found);
  return found;
}

function byGroup(groups: ReadonlyMap<string, Counts>): Readonly<Record<string, Record<string, number>>> {
  return Object.fromEntries([...groups].map(([name, counts]) => [name, Object.fromEntries(counts)]));
}
