import { failure } from "./failure.js";
import { parsePayload } from "./parse-payload.js";
import type { Payload } from "./payload.js";

const shownBoxes = 5;

/** Refuses a payload that is not valid, and names the boxes to correct. */
export function assertValid(payload: Payload): void {
  const result = parsePayload(payload);
  if (result.ok) return;
  const { issues } = result;
  const boxes = [...new Set(issues.map(({ box }) => box || "*"))];
  throw failure("notifications.invalid_payload", {
    count: issues.length,
    boxes: boxes.slice(0, shownBoxes).join(", ") + (boxes.length > shownBoxes ? ", …" : ""),
    field: issues[0]?.pointer || "/",
  });
}
