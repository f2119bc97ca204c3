import type { RetentionErrorCode } from "./messages/en.js";
import { changedMeanwhile } from "./retry-slice.js";

type SliceFailure = Extract<
  RetentionErrorCode,
  | "retention.connection_lost"
  | "retention.disk_full"
  | "retention.permission_denied"
  | "retention.rows_changing"
  | "retention.rows_locked"
  | "retention.slice_failed"
  | "retention.tombstone_key_wrong"
>;

// SQLSTATE, PostgreSQL's appendix A; then what Node says of a socket.
const named: Readonly<Record<string, SliceFailure>> = {
  "25P03": "retention.connection_lost",
  "42501": "retention.permission_denied",
  "53100": "retention.disk_full",
  "55P03": "retention.rows_locked",
  "57P01": "retention.connection_lost",
  "57P02": "retention.connection_lost",
  "57P03": "retention.connection_lost",
  "57P05": "retention.connection_lost",
  EAI_AGAIN: "retention.connection_lost",
  ECONNREFUSED: "retention.connection_lost",
  ECONNRESET: "retention.connection_lost",
  EHOSTUNREACH: "retention.connection_lost",
  ENETUNREACH: "retention.connection_lost",
  ENOTFOUND: "retention.connection_lost",
  EPIPE: "retention.connection_lost",
  ETIMEDOUT: "retention.connection_lost",
  ENOSPC: "retention.disk_full",
  "retention.tombstone_key_wrong": "retention.tombstone_key_wrong",
};
const connectionStates = /^08...$/;
// `pg` gives these two no code.
const connectionWords = /^Connection terminated|not queryable$/;

/** What went wrong with a slice, told from the error of the database, of the archive or of one of their causes. */
export function sliceFailure(error: unknown): SliceFailure {
  if (error === changedMeanwhile) return "retention.rows_changing";
  if (typeof error !== "object" || error === null) return "retention.slice_failed";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = named[code];
  if (known !== undefined) return known;
  if (connectionStates.test(code)) return "retention.connection_lost";
  if (error instanceof Error && connectionWords.test(error.message)) return "retention.connection_lost";
  return "cause" in error ? sliceFailure(error.cause) : "retention.slice_failed";
}
