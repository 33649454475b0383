/** What is known of a key; made when it is asked for first. */
export function remembered<K, T>(known: Map<K, T>, key: K, make: () => T): T {
  let found = known.get(key)
  if (found === undefined) known.set(key, (found = make()))
  return found
}

/** The same for a key of something. */
export function inner<O, K, T>(known: Map<O, Map<K, T>>, of: O, key: K, make: () => T): T {
  return remembered(
    remembered(known, of, () => new Map<K, T>()),
    key,
    make,
  )
}
