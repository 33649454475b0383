/** What is known of a key; made when it is asked for first. */
export function remembered<K, T>(known: Map<K, T>, key: K, make: () => T): T {
  let found = known.get(key)
  if (found === undefined) known.set(key, (found = make()))
  return found
}

/** The same for a key of something, for as long as that lives. */
export function inner<O extends object, K, T>(known: WeakMap<O, Map<K, T>>, of: O, key: K, make: () => T): T {
  let own = known.get(of)
  if (own === undefined) known.set(of, (own = new Map<K, T>()))
  return remembered(own, key, make)
}
