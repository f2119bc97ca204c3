import * as z from "zod";
import { readAddress, writeAddress } from "./ip-address.js";
import { type ColumnTransform, eachRepeatedCell } from "./transform.js";

/** Shape of {@link truncateIp}. */
export const truncateIpSchema = z.strictObject({
  /** Names the transform. */
  transform: z.literal("truncate-ip"),
  /** Bits of an IPv4 address that are kept. */
  v4: z.int().min(0).max(32),
  /** Bits of an IPv6 address that are kept. */
  v6: z.int().min(0).max(128),
});

/** A column of IP addresses of which the network is left. */
export interface TruncateIpSpec extends z.infer<typeof truncateIpSchema> {}

/**
 * A column of IP addresses of which the network is left: `196.200.131.0/24`, `2001:db8:7::/48`.
 *
 * An IPv4 address written as an IPv6 one (`::ffff:196.200.131.9`) is treated as IPv4, a zone (`%eth0`) is dropped, and
 * the answer has one written form. Another value is refused.
 *
 * @param bits - `v4`: bits kept of an IPv4 address, default 24; `v6`: of an IPv6 address, default 48. Not changed.
 * @returns The spec, plain data.
 * @example
 * ```ts
 * import { applyPolicy, definePolicy, truncateIp } from "@data-tika/pseudonymisation";
 *
 * const policy = definePolicy({ columns: { ip: truncateIp() } });
 * const rows = [{ ip: "192.0.2.77" }, { ip: "2001:DB8:7::51" }];
 * applyPolicy(policy, rows); // => [ { ip: '192.0.2.0/24' }, { ip: '2001:db8:7::/48' } ]
 * ```
 * @see RFC 4291 and RFC 5952
 */
export function truncateIp(bits: { readonly v4?: number; readonly v6?: number } = {}): TruncateIpSpec {
  return { transform: "truncate-ip", v4: bits.v4 ?? 24, v6: bits.v6 ?? 48 };
}

/** Leaves the network of every address. */
export function truncateIpColumn({ v4, v6 }: TruncateIpSpec): ColumnTransform {
  return eachRepeatedCell((text) => {
    const groups = readAddress(text);
    if (groups === undefined) return undefined;
    const [kept, width] = groups.length === 4 ? [v4, 8] : [v6, 16];
    const network = groups.map((group, at) => group & maskOf(kept - at * width, width));
    return `${writeAddress(network)}/${kept}`;
  });
}

/** The first bits of a group. */
function maskOf(bits: number, width: number): number {
  const kept = Math.min(Math.max(bits, 0), width);
  return (2 ** width - 1) & ~(2 ** (width - kept) - 1);
}
