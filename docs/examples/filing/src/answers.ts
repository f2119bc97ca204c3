import type { Facts } from "@data-tika/notifications";

/** What the body knows about its reception desk. What is not here is answered with no. */
export const answers: Facts = {
  scope: "covered",
  cinNumber: true,
  reusedForOtherPurpose: true,
  activity: "other",
  automation: "mixed",
};
