import type { RetentionErrorCode } from "./messages/en.js";

type SliceFailure = Extract<
  RetentionErrorCode,
  | "retention.connection_lost"
  | "retention.disk_full"
  | "retention.permission_denied"
  | "retention.slice_failed"
>;

// SQLSTATE, PostgreSQL's appendix A; then what Node says of a socket.
const named: Readonly<Record<string, SliceFailure>> = {
  "42501": "retention.permission_denied",
  "53100": "retention.disk_full",
  "57P01": "retention.connection_lost",
  "57P02": "retention.connection_lost",
  "57P03": "retention.connection_lost",
  ECONNREFUSED: "retention.connection_lost",
  ECONNRESET: "retention.connection_lost",
  EPIPE: "retention.connection_lost",
  ENOSPC: "retention.disk_full",
};
const connectionStates = /^08...$/;
// `pg` gives these two no code.
const connectionWords = /^Connection terminated|not queryable$/;

/** What went wrong with a slice, told from the error of the database, of the archive or of one of their causes. */
export function sliceFailure(error: unknown): SliceFailure {
  if (typeof error !== "object" || error === null) return "retention.slice_failed";
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = named[code];
  if (known !== undefined) return known;
  if (connectionStates.test(code)) return "retention.connection_lost";
  if (error instanceof Error && connectionWords.test(error.message)) return "retention.connection_lost";
  return "cause" in error ? sliceFailure(error.cause) : "retention.slice_failed";
}
