/** The four bytes of an IPv4 address or the eight groups of an IPv6 one (RFC 4291, §2.2); `undefined` for another text. */
export function readAddress(text: string): readonly number[] | undefined {
  const address = text.replace(/%[0-9A-Za-z._~-]+$/, "").toLowerCase();
  if (!address.includes(":")) return readBytes(text);
  const groups = readGroups(address);
  const mapped = groups?.slice(0, 6).join() === "0,0,0,0,0,65535";
  return mapped && groups !== undefined ? groups.slice(6).flatMap(bytesOf) : groups;
}

function bytesOf(group: number): readonly number[] {
  return [group >>> 8, group & 0xff];
}

function readBytes(text: string): readonly number[] | undefined {
  const parts = text.split(".");
  const written = parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) < 256);
  return parts.length === 4 && written ? parts.map(Number) : undefined;
}

function readGroups(address: string): readonly number[] | undefined {
  const halves = address.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map((half, at) => groupsOf(half, at === halves.length - 1));
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 1) return missing === 0 ? head : undefined;
  return missing < 1 ? undefined : [...head, ...new Array<number>(missing).fill(0), ...(tail ?? [])];
}

function groupsOf(half: string, last: boolean): readonly number[] | undefined {
  if (half === "") return [];
  const parts = half.split(":");
  const bytes = last ? readBytes(parts.at(-1) ?? "") : undefined;
  const plain = bytes === undefined ? parts : parts.slice(0, -1);
  if (!plain.every((part) => /^[0-9a-f]{1,4}$/.test(part))) return undefined;
  const groups = plain.map((part) => Number.parseInt(part, 16));
  if (bytes === undefined) return groups;
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  return [...groups, a * 256 + b, c * 256 + d];
}

/** The one written form of an address: RFC 5952, §4, the longest run of zeros shortened, the first of equal ones. */
export function writeAddress(groups: readonly number[]): string {
  if (groups.length === 4) return groups.join(".");
  const texts = groups.map((group) => group.toString(16)).join(":");
  let longest = "";
  for (const [run] of texts.matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g)) {
    if (run.length > longest.length) longest = run;
  }
  if (longest === "") return texts;
  const at = texts.search(new RegExp(`(?:^|(?<=:))${longest}(?=:|$)`));
  const [before, after] = [texts.slice(0, at), texts.slice(at + longest.length)];
  return `${before.replace(/:$/, "")}::${after.replace(/^:/, "")}`;
}
