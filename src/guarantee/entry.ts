/** The entry of a key; a fresh one if there was none. */
export function entryOf<V>(map: Map<string, V>, key: string, fresh: V): V {
  const entry = map.get(key) ?? fresh;
  map.set(key, entry);
  return entry;
}
