import { describe, expect, it, test } from "vitest";
import { type DeletionCertificate, notPromised } from "../certificate.js";
import { deletionLevels } from "../deletion-levels.js";
import type { RetentionPlan } from "../plan.js";
import { eliminationList, visaOf } from "./elimination-list.js";
import { eliminationRecord } from "./elimination-record.js";
import type { Paper } from "./paper.js";
import { renderPaper } from "./render-paper.js";
import { transferList } from "./transfer-list.js";

const body = { fr: "Commune exemple", ar: "جماعة نموذجية" };
const schedule = { reference: "C-1", approvedOn: "2020-01-15", publishedOn: "2020-03-02" };
const counts = { due: 14, held: 2, referenced: 0, reached: 12 };
const item = (dataset: string, action: "block" | "delete") => {
  return { dataset, action, rules: ["files"], predicate: { text: "", values: [] }, counts, sample: [] };
};
const rule = {
  id: "files",
  dataset: "files",
  start: { column: "closed_on" },
  phases: [{ name: "active", keep: "P10Y" }],
  then: "delete",
  source: "ligne 12 <b>",
  mark: "text",
} as const;
const plan: RetentionPlan = {
  version: 1,
  id: "i",
  on: "2025-11-21",
  database: "d",
  rules: { version: 1, rules: [rule], accepted: [] },
  holder: { holder: "public", archives: { schedule } },
  links: [],
  snapshot: "s",
  items: [item("public.files", "block"), item("public.logs", "delete")],
  missingIndexes: [],
  estimate: { rows: 12, rowsPerSecond: 1, seconds: 1 },
  digest: "0a",
};
const titles = { "public.files": { fr: "Dossiers d’aide", ar: "ملفات المساعدة" } };
const list = eliminationList(plan, { body, titles });
const visa = visaOf(list, { reference: "V-7", grantedOn: "2025-12-10" });
const done = (dataset: string, outcome: "deleted" | "reported", deleted: number) => {
  return { dataset, action: "delete", rules: ["files"], planned: 12, deleted, outcome };
};
const certificate: DeletionCertificate = {
  version: 1,
  plan: "0b",
  database: "d",
  on: "2025-12-15",
  completedAt: "2025-12-15T10:00:00.000Z",
  items: [
    done("public.files", "deleted", 8),
    done("public.files", "reported", 0),
    done("public.others", "deleted", 5),
  ],
  slices: 1,
  root: "e3",
  level: "logical",
  levels: deletionLevels({ completedAt: "2025-12-15T10:00:00.000Z" }),
  notPromised,
};
const facts = {
  list,
  visa,
  doneOn: "2025-12-15",
  place: { fr: "Salle serveurs", ar: "قاعة الخوادم" },
  means: { fr: "Effacement", ar: "المسح" },
  persons: [{ name: "Personne Une", capacity: "archiviste" }],
};
const record = eliminationRecord(certificate, facts);
const boxes = [
  { code: "AS-1", title: body, oldest: "2014-01-06", newest: "2014-12-30", documents: 412 },
  { code: "AS-2", title: body, oldest: "2015-01-06", newest: "2015-01-06", documents: 1 },
];
const transfer = transferList({ body, schedule, preparedOn: "2025-12-15", boxes });
const refused = (work: () => unknown, code: string, field: string) =>
  expect(work).toThrow(expect.objectContaining({ code: `retention.${code}`, fields: { field } }));

describe("an elimination list", () => {
  it("holds what is blocked, without what is held, and the source of its rules", () => {
    const line = { dataset: "public.files", title: titles["public.files"], rows: 12 };
    expect(list.lines).toEqual([{ ...line, rules: [{ id: "files", source: "ligne 12 <b>" }] }]);
    expect(visa).toEqual({ ...visa, datasets: ["public.files"], listedOn: "2025-11-21" });
  });

  it("needs a schedule that is published by its day, a title in both languages, and something blocked", () => {
    const made =
      (change: Partial<RetentionPlan>, given = titles) =>
      () =>
        eliminationList({ ...plan, ...change }, { body, titles: given });
    refused(made({ holder: { holder: "public" } }), "paper_incomplete", "schedule");
    refused(made({ on: "2020-03-01" }), "paper_incomplete", "schedule");
    refused(made({ items: [item("public.logs", "delete")] }), "paper_incomplete", "lines");
    refused(made({}, { "public.files": { fr: "Dossiers", ar: " " } }), "paper_incomplete", "titles");
    refused(() => visaOf(list, { reference: "V", grantedOn: "2025-11-20" }), "paper_incomplete", "grantedOn");
    refused(() => visaOf(list, { reference: " ", grantedOn: "2025-12-10" }), "paper_incomplete", "reference");
  });
});

describe("a record of elimination", () => {
  it("says what was listed and what of it was eliminated, and nothing of other tables", () => {
    expect(record.lines.map(({ dataset, rows, eliminated }) => [dataset, rows, eliminated])).toEqual([
      ["public.files", 12, 8],
    ]);
  });

  it("needs who did it, where and how, after the visa of this list", () => {
    const made = (change: Partial<typeof facts>) => () =>
      eliminationRecord(certificate, { ...facts, ...change });
    refused(made({ persons: [] }), "paper_incomplete", "persons");
    refused(made({ persons: [{ name: "Une", capacity: "" }] }), "paper_incomplete", "persons");
    refused(made({ place: { fr: "", ar: "" } }), "paper_incomplete", "place");
    refused(made({ means: { fr: "Effacement", ar: "" } }), "paper_incomplete", "means");
    refused(made({ doneOn: "15/12/2025" }), "paper_incomplete", "doneOn");
    refused(made({ doneOn: "2025-12-09" }), "paper_mismatch", "visa");
    refused(made({ visa: { ...visa, listedOn: "2025-11-22" } }), "paper_mismatch", "visa");
    refused(made({ visa: { ...visa, datasets: ["public.logs"] } }), "paper_mismatch", "certificate");
  });
});

test("a transfer list needs its boxes, each with a code of its own and its days in order", () => {
  const [box] = boxes as [(typeof boxes)[0], unknown];
  const made =
    (...changed: Partial<typeof box>[]) =>
    () =>
      transferList({ ...transfer, boxes: changed.map((change) => ({ ...box, ...change })) });
  refused(made(), "paper_incomplete", "boxes");
  refused(made({}, {}), "paper_incomplete", "code");
  refused(made({ oldest: "2014-12-31" }), "paper_incomplete", "oldest");
  refused(made({ documents: 0 }), "paper_incomplete", "documents");
  refused(made({ newest: "2014" }), "paper_incomplete", "newest");
});

describe.each(["fr", "ar"] as const)("printed in %s", (language) => {
  test.each<readonly [Paper["kind"], Paper, number]>([
    ["elimination-list", list, 2],
    ["elimination-record", record, 2],
    ["transfer-list", transfer, 3],
  ])(
    "%s stands in as many copies as the decree asks for, with room for both signatures",
    (_, paper, copies) => {
      const page = renderPaper(paper, language);
      expect(page.match(/<section class="copy">/g)).toHaveLength(copies);
      expect(page.match(/class="signatures"/g)).toHaveLength(copies);
      expect(page).toContain(language === "ar" ? 'dir="rtl"' : 'dir="ltr"');
      expect(page).toMatch(/2[-.]14[-.]267/);
      expect(page).toContain(body[language]);
      expect(page).not.toMatch(/[{]\w+[}]|undefined|ligne 12 <b>/);
    },
  );

  it("a record names day, place, means, persons and the visa", () => {
    const page = renderPaper(record, language);
    for (const text of ["2025-12-15", facts.place[language], facts.means[language], "Personne Une", "V-7"])
      expect(page).toContain(text);
  });
});
