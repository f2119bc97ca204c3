import type { ImportFinding, ImportFindingCode } from "./import-finding.js";
import type { Located } from "./located-json.js";

/** Takes values out of a document, and knows in the end what nobody took. */
export interface DocumentReader {
  /** All values under a name: those of a list, of a repeated name, or the one. */
  all(parent: Located | undefined, name: string): readonly Located[];
  /** The first value under a name; the others stay behind and are reported. */
  one(parent: Located | undefined, name: string): Located | undefined;
  /** The text under a name. */
  text(parent: Located | undefined, name: string): string | undefined;
  /** The same, and a finding where there is none. */
  needed(parent: Located, name: string): string | undefined;
  /** Passes over what is under a name: it belongs to the form and says nothing more. */
  skip(parent: Located | undefined, name: string): void;
  /** A finding at a place. */
  report(code: ImportFindingCode, at: Located, name?: string): void;
  /** Everything found, with what was not taken, in the order of the document. */
  findings(root: Located): readonly ImportFinding[];
}

/** A reader over one document. */
export function documentReader(known: readonly ImportFinding[]): DocumentReader {
  const taken = new Set<Located>();
  const skipped = new Set<Located>();
  const findings = [...known];
  const report: DocumentReader["report"] = (code, { path, line, column }, name) => {
    findings.push({ code, path: [path, name].filter(Boolean).join("."), line, column });
  };
  const take = (values: readonly Located[]) => {
    for (const value of values) taken.add(value);
    return values;
  };
  const all: DocumentReader["all"] = (parent, name) => {
    const values = take(parent?.members?.get(name) ?? []);
    return take(values.flatMap((value) => value.items ?? [value]));
  };
  const one: DocumentReader["one"] = (parent, name) => {
    const value = parent?.members?.get(name)?.[0];
    return value === undefined ? undefined : take([value])[0];
  };
  const text: DocumentReader["text"] = (parent, name) => {
    const found = one(parent, name);
    if (found === undefined) return undefined;
    if (typeof found.value === "string" && found.value !== "") return found.value;
    report("unusable-value", found);
    return undefined;
  };
  const left = (node: Located): void => {
    for (const child of [...(node.items ?? []), ...[...(node.members?.values() ?? [])].flat()]) {
      if (taken.has(child)) left(child);
      else if (!skipped.has(child)) report("not-mapped", child);
    }
  };
  return {
    all,
    one,
    skip: (parent, name) => {
      for (const value of parent?.members?.get(name) ?? []) skipped.add(value);
    },
    text,
    report,
    needed(parent, name) {
      const before = findings.length;
      const found = text(parent, name);
      if (found === undefined && findings.length === before) report("missing-field", parent, name);
      return found;
    },
    findings(root) {
      left(root);
      return findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
    },
  };
}
