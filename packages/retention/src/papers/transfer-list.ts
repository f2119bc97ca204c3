import { isFilled, needed, neededDay, neededSchedule, neededText } from "./check-paper.js";
import type { TransferList } from "./paper.js";

/**
 * The list of permanent archives that are handed to Archives du Maroc, box by box.
 *
 * Archives du Maroc has a form of its own: the list carries what is filled into it, and leaves number and date free.
 *
 * @param options - Body, schedule, day and boxes. Not changed.
 * @returns The list, for `renderPaper`.
 * @throws {@link DataTikaError} `retention.paper_incomplete` when a field is empty, a code stands twice, or the oldest document of
 *   a box is younger than its newest; the field is named.
 * @example
 * ```ts
 * import { renderPaper, transferList } from "@data-tika/retention/papers";
 *
 * const list = transferList({
 *   body: { fr: "Commune exemple", ar: "جماعة نموذجية" },
 *   schedule: { reference: "example", approvedOn: "2020-01-15", publishedOn: "2020-03-02" },
 *   preparedOn: "2025-12-15",
 *   boxes: [
 *     {
 *       code: "AS-2014-01",
 *       title: { fr: "Aides 2014", ar: "مساعدات 2014" },
 *       oldest: "2014-01-06",
 *       newest: "2014-12-30",
 *       documents: 412,
 *     },
 *   ],
 * });
 * renderPaper(list, "fr").includes("AS-2014-01"); // => true
 * ```
 * @see Decree 2-14-267, articles 15 and 16
 */
export function transferList(options: Omit<TransferList, "kind" | "version">): TransferList {
  const { body, preparedOn, boxes } = options;
  neededText("body", body);
  neededDay("preparedOn", preparedOn);
  const schedule = neededSchedule(options.schedule, preparedOn);
  needed("boxes", boxes.length > 0);
  const codes = boxes.map(({ code }) => code);
  needed("code", codes.every(isFilled) && new Set(codes).size === codes.length);
  for (const { title, oldest, newest, documents } of boxes) {
    neededText("title", title);
    neededDay("oldest", oldest);
    neededDay("newest", newest);
    needed("oldest", oldest <= newest);
    needed("documents", Number.isInteger(documents) && documents > 0);
  }
  return { kind: "transfer-list", version: 1, body, schedule, preparedOn, boxes };
}
