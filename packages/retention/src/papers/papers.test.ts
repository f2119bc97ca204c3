import { describe, expect, it, test } from "vitest";
import { type DeletionCertificate, notPromised } from "../certificate.js";
import { deletionLevels } from "../deletion-levels.js";
import type { RetentionPlan } from "../plan.js";
import { planDigest } from "../plan-digest.js";
import { visaOf } from "./elimination-list.js";
import { eliminationRecord } from "./elimination-record.js";
import type { EliminationList, Paper } from "./paper.js";
import { renderPaper } from "./render-paper.js";
import { transferList } from "./transfer-list.js";

const body = { fr: "Commune exemple", ar: "جماعة نموذجية" };
const schedule = { reference: "C-1", approvedOn: "2020-01-15", publishedOn: "2020-03-02" };
const titles = { "public.files": { fr: "Dossiers d’aide", ar: "ملفات المساعدة" } };
const list: EliminationList = {
  kind: "elimination-list",
  version: 1,
  plan: "0a".repeat(32),
  body,
  schedule,
  listedOn: "2025-11-21",
  lines: [
    {
      dataset: "public.files",
      title: titles["public.files"],
      rows: 12,
      rules: [{ id: "files", source: "ligne 12 <b>" }],
    },
  ],
};
const visa = visaOf(list, { reference: "V-7", grantedOn: "2025-12-10" });
const planned = {
  version: 1,
  id: "i",
  on: "2025-12-15",
  database: "d",
  place: "p",
  rules: { version: 1, rules: [], accepted: [] },
  holder: { holder: "public", archives: { schedule, visas: [visa] } },
  links: [],
  snapshot: "s",
  items: [],
  withoutStart: [],
  missingIndexes: [],
  estimate: { rows: 12, rowsPerSecond: 1, seconds: 1 },
} as const satisfies Omit<RetentionPlan, "digest">;
const plan: RetentionPlan = { ...planned, digest: planDigest(planned) };
const done = (dataset: string, outcome: "deleted" | "blocked" | "anonymised", deleted: number) => {
  return { dataset, action: "delete", rules: ["files"], planned: 12, deleted, outcome };
};
const certificate: DeletionCertificate = {
  version: 1,
  plan: plan.digest,
  database: "d",
  on: "2025-12-15",
  completedAt: "2025-12-15T10:00:00.000Z",
  items: [
    done("public.files", "deleted", 8),
    done("public.files", "blocked", 3),
    done("public.files", "anonymised", 2),
    done("public.others", "deleted", 5),
  ],
  slices: 1,
  root: "e3",
  level: "logical",
  levels: deletionLevels({ completedAt: "2025-12-15T10:00:00.000Z" }),
  notPromised,
};
const facts = {
  plan,
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

test("a visa names the list, and needs a reference and a day that is not before the list", () => {
  expect(visa).toMatchObject({ plan: list.plan, datasets: ["public.files"], listedOn: "2025-11-21" });
  refused(() => visaOf(list, { reference: "V", grantedOn: "2025-11-20" }), "paper_incomplete", "grantedOn");
  refused(() => visaOf(list, { reference: " ", grantedOn: "2025-12-10" }), "paper_incomplete", "reference");
});

describe("a record of elimination", () => {
  it("says what was listed and what of it was eliminated, and nothing of other tables", () => {
    expect(record.lines.map(({ dataset, rows, eliminated }) => [dataset, rows, eliminated])).toEqual([
      ["public.files", 12, 8],
    ]);
  });

  it("holds only between one list, one plan and one certificate, on the day it was done", () => {
    const record =
      (change: Partial<typeof facts>, of: Partial<DeletionCertificate> = {}) =>
      () =>
        eliminationRecord({ ...certificate, ...of }, { ...facts, ...change });
    const other = { ...visa, reference: "V-8", plan: "0c".repeat(32) };
    const given = (visas: readonly (typeof visa)[]) => {
      const made = { ...planned, holder: { ...planned.holder, archives: { schedule, visas } } };
      const digest = planDigest(made);
      return record({ plan: { ...made, digest } as typeof plan }, { plan: digest });
    };
    refused(record({}, { plan: list.plan }), "paper_mismatch", "certificate");
    refused(record({}, { completedAt: null }), "paper_mismatch", "certificate");
    refused(record({}, { items: [done("public.files", "anonymised", 12)] }), "paper_mismatch", "certificate");
    refused(record({}, { items: [done("public.files", "deleted", 13)] }), "paper_mismatch", "lines");
    refused(record({ doneOn: "2025-12-16" }), "paper_mismatch", "doneOn");
    refused(given([]), "paper_mismatch", "plan");
    refused(given([visa, other]), "paper_mismatch", "plan");
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
    refused(made({ visa: { ...visa, plan: "0b".repeat(32) } }), "paper_mismatch", "visa");
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
