/** Plain data that nobody can change any more, down to its last list. */
export function freezeDeeply<Data>(data: Data): Data {
  if (typeof data !== "object" || data === null) return data;
  for (const part of Object.values(data)) freezeDeeply(part);
  return Object.freeze(data);
}
