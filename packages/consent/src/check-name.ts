import { failure } from "./failure.js";

/** Refuses what cannot name a log or be a key in one: every store must be able to keep it and to index it. */
export function checkName(name: unknown, option: string): void {
  if (typeof name !== "string" || !/^[^\p{Cc}\p{Surrogate}]{1,200}$/u.test(name))
    throw failure("consent.invalid_option", { option });
}
