/**
 * The papers of public archives: elimination list, record of elimination, transfer list, as data and as pages in French and
 * Arabic.
 *
 * @module retention/papers
 */
export type { EliminationListOptions } from "./elimination-list.js";
export { eliminationList, visaOf } from "./elimination-list.js";
export type { EliminationRecordOptions } from "./elimination-record.js";
export { eliminationRecord } from "./elimination-record.js";
export type {
  EliminationLine,
  EliminationList,
  EliminationPerson,
  EliminationRecord,
  Paper,
  PaperText,
  TransferBox,
  TransferList,
} from "./paper.js";
export type { PaperLanguage } from "./render-paper.js";
export { renderPaper } from "./render-paper.js";
export { transferList } from "./transfer-list.js";
