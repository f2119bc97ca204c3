import { isIP } from "node:net";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyPolicy } from "../apply-policy.js";
import { definePolicy } from "../policy.js";
import { readAddress, writeAddress } from "./ip-address.js";
import { truncateIp } from "./truncate-ip.js";

const treat = (ip: string, bits?: Parameters<typeof truncateIp>[0]) =>
  applyPolicy(definePolicy({ columns: { ip: truncateIp(bits) } }), [{ ip }])[0]?.["ip"];

test.each([
  ["192.0.2.255", undefined, "192.0.2.0/24"],
  ["192.0.2.255", { v4: 20 }, "192.0.0.0/20"],
  ["192.0.2.255", { v4: 0 }, "0.0.0.0/0"],
  ["192.0.2.255", { v4: 32 }, "192.0.2.255/32"],
  ["2001:db8:1:2:3:4:5:6", undefined, "2001:db8:1::/48"],
  ["2001:db8:1:ffff::1", { v6: 52 }, "2001:db8:1:f000::/52"],
  ["::1", { v6: 128 }, "::1/128"],
  ["::ffff:192.0.2.9", undefined, "192.0.2.0/24"],
  ["fe80::1%eth0", { v6: 64 }, "fe80::/64"],
  ["1:0:0:2:0:0:0:3", { v6: 128 }, "1:0:0:2::3/128"],
] as const)("%s with %j is %s", (ip, bits, answer) => {
  expect(treat(ip, bits)).toBe(answer);
});

test("what the host takes for an address is read, and nothing else", () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.ipV4(), fc.ipV6(), fc.string(), fc.stringMatching(/^[0-9a-f:.]{1,24}$/)),
      (text) => {
        if (text.includes("%")) return;
        expect(readAddress(text) !== undefined).toBe(isIP(text) !== 0);
      },
    ),
  ));

test("a written address is read as the same one, and is its own written form", () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0, 0, 1, 0xff, 0xffff), { minLength: 8, maxLength: 8 }),
      (groups) => {
        const written = writeAddress(groups);
        fc.pre(!written.startsWith("::ffff:"));
        expect(readAddress(written)).toEqual(groups);
        expect(new URL(`http://[${written}]`).hostname).toBe(`[${written}]`);
      },
    ),
  ));

test("what is no address is refused", () => {
  for (const ip of ["192.0.2", "192.0.2.01", "1::2::3", "1:2:3:4:5:6:7:8:9", ":1", "host"]) {
    expect(() => treat(ip)).toThrow(expect.objectContaining({ code: "pseudonymisation.value_refused" }));
  }
});
