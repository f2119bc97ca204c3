import { createHash } from "node:crypto";
import { describe, expect, expectTypeOf, test } from "vitest";
import { type BridgeOptions, type BridgeUse, createBridge } from "./bridge.js";
import { defineDomain } from "./domain.js";
import { createKeyring } from "./keyring.js";
import { createPseudonymiser, type Pseudonym } from "./pseudonymiser.js";

const key = (id: string, status: "active" | "previous" | "retired") =>
  ({ id, secret: id.replace(/\W/g, "").padEnd(64, "0"), status }) as const;
const older = createKeyring({ keys: [key("2025-01", "active")] });
const keyring = createKeyring({ keys: [key("2025-01", "previous"), key("2026-01", "active")] });
const north = defineDomain({ name: "agency-north", scope: "person" });
const aid = defineDomain({ name: "social-aid", scope: "person" });
const coded = (code: string) => ({ code: `pseudonymisation.${code}` });
const register = ["AB123456", "K45678", null, "N/A", "BE7"];

function bridging(change: Partial<BridgeOptions> = {}) {
  const uses: BridgeUse[] = [];
  const options: BridgeOptions = {
    keyring,
    kind: "cin",
    reason: "double benefits",
    actor: "controller-7",
    log: (use) => void uses.push(use),
    now: () => new Date("2026-11-21T10:00:00Z"),
    ...change,
  };
  return { uses, options, bridge: createBridge(north, aid, options) };
}
const made = <Name extends string>(name: Name, form: "text" | "bare" = "text", ring = keyring) =>
  createPseudonymiser({ keyring: ring, domain: defineDomain({ name, scope: "person" }), kind: "cin", form });

describe.each(["text", "bare"] as const)("a bridge over the %s form", (form) => {
  const { bridge, uses } = bridging({ form });

  test("carries pseudonyms, in their order, to those who are in the register", async () => {
    const held = made("agency-north", form).many(["K45678", "Z999999", null, "AB123456", "K45678"]);
    const [second, , , first] = held;
    const target = made("social-aid", form);
    const [k, ab] = [target.one("K45678"), target.one("AB123456")];
    expect([second, first]).not.toContain(k);
    expect(await bridge.translate(held, register)).toEqual([k, null, null, ab, k]);
  });

  test("carries those of a previous key", async () => {
    const held = made("agency-north", form, older).many(["BE7", "AB123456"]);
    expect(await bridge.translate(held, register)).toEqual(
      made("social-aid", form).many(["BE7", "AB123456"]),
    );
  });

  test("pairs the two sides of each value", async () => {
    expect(await bridge.pairs(register)).toEqual(
      register.map((value) => ({
        from: made("agency-north", form).one(value),
        to: made("social-aid", form).one(value),
      })),
    );
  });

  test("takes down every use, and no person", async () => {
    expect(uses.map(({ count }) => count)).toEqual([5, 2, 5]);
    const pairs = made("agency-north", form).many(register);
    const hashed = createHash("sha256").update(pairs.map((one) => `${one ?? ""}\n`).join(""));
    expect(uses[2]).toEqual({
      version: 1,
      act: "bridge",
      at: "2026-11-21T10:00:00.000Z",
      actor: "controller-7",
      reason: "double benefits",
      from: "agency-north",
      to: "social-aid",
      key: "2026-01",
      count: 5,
      digest: hashed.digest("hex"),
    });
  });
});

test("nothing crosses that is not logged, and what is logged has not crossed yet", async () => {
  const { bridge } = bridging({ log: () => Promise.reject(new Error("disk full")) });
  await expect(bridge.pairs(["K45678"])).rejects.toMatchObject(coded("bridge_not_logged"));
  await expect(bridge.translate([], [])).rejects.toMatchObject(coded("bridge_not_logged"));
});

test("each side has the relation or period it is for", async () => {
  const period = defineDomain({ name: "survey", scope: "period" });
  const { options } = bridging();
  const [pair] = await createBridge(north, period, { ...options, within: { to: "2026" } }).pairs(["K45678"]);
  const survey = createPseudonymiser({ keyring, domain: period, kind: "cin", within: "2026" });
  expect(pair).toEqual({ from: made("agency-north").one("K45678"), to: survey.one("K45678") });
  expect(() =>
    createBridge(period, period, { ...options, within: { from: "2025", to: "2026" } }),
  ).not.toThrow();
});

test.each([
  ["no reason", { reason: " " }, "reason_missing"],
  ["no actor", { actor: "" }, "reason_missing"],
  ["no actor at all", { actor: undefined as unknown as string }, "reason_missing"],
  ["too few bits", { bits: 8 }, "bits_out_of_range"],
  ["a period for a person-wide domain", { within: { to: "2026" } }, "within_unused"],
] as const)("a bridge with %s is refused", (_, change, code) => {
  expect(() => bridging(change as Partial<BridgeOptions>)).toThrow(expect.objectContaining(coded(code)));
});

test("a bridge from a domain to itself is refused", () => {
  const { options } = bridging();
  expect(() => createBridge(north, north, options)).toThrow(expect.objectContaining(coded("same_domain")));
  const child = defineDomain({ name: "agency-north", scope: "person", parent: aid });
  expect(() => createBridge(north, child, options)).not.toThrow();
});

test.each([
  ["of the other side", () => made("social-aid").one("K45678"), "other_domain"],
  ["of another kind", () => createPseudonymiser({ keyring, domain: north }).one("K45678"), "other_domain"],
  ["that was changed", () => `${made("agency-north").one("K45678")}0`, "not_a_pseudonym"],
])("a pseudonym %s is refused", async (_, pseudonym, code) => {
  const { bridge } = bridging();
  const given = [pseudonym() as Pseudonym<"agency-north">];
  await expect(bridge.translate(given, register)).rejects.toMatchObject(coded(code));
});

// The compiler runs over this file with `npm run types`; each directive fails there when nothing is wrong behind it.
test("a join of two domains does not compile", async () => {
  const { bridge } = bridging();
  const [ours, theirs] = [made("agency-north").one("K45678"), made("social-aid").one("K45678")];
  expectTypeOf(ours).toEqualTypeOf<Pseudonym<"agency-north"> | null>();
  expectTypeOf<Pseudonym<"agency-north">>().not.toExtend<Pseudonym<"social-aid">>();
  expectTypeOf<Pseudonym<"agency-north">>().toExtend<string>();
  expectTypeOf(bridge.translate).parameter(0).toEqualTypeOf<readonly (Pseudonym<"agency-north"> | null)[]>();
  expectTypeOf(bridge.translate).returns.resolves.toEqualTypeOf<
    readonly (Pseudonym<"social-aid"> | null)[]
  >();

  const files = new Map<Pseudonym<"social-aid">, string>();
  // @ts-expect-error A pseudonym of one agency is no key of another's file.
  expect(files.get(ours as Pseudonym<"agency-north">)).toBeUndefined();
  // @ts-expect-error The two have nothing to compare.
  expect((ours as Pseudonym<"agency-north">) === (theirs as Pseudonym<"social-aid">)).toBe(false);
  // @ts-expect-error A bridge carries one way.
  await expect(bridge.translate([theirs], [])).rejects.toMatchObject(coded("other_domain"));
  // @ts-expect-error A text is no pseudonym until somebody says so.
  await expect(bridge.translate(["text"], [])).rejects.toMatchObject(coded("not_a_pseudonym"));
});
