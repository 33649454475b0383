/** Shorter texts are shared by the reader of JSON itself. */
const SHORT = 10

/**
 * Lets equal texts be one in memory, in all that something holds. What was read from a file or came from a worker holds a name as
 * often as it is mentioned, and each default anew: of ten thousand resources, more than a megabyte. It is done in place, since
 * nobody can tell an equal text from another.
 */
export function shareTexts(record: object): void {
  const known = new Map(Object.keys(record).map((key) => [key, key]))
  const share = (holder: object) => {
    const slots = holder as Record<string, unknown>
    for (const key of Object.keys(holder)) {
      const value = slots[key]
      if (typeof value === 'object' && value !== null) share(value)
      if (typeof value !== 'string' || value.length <= SHORT) continue
      const first = known.get(value)
      if (first === undefined) known.set(value, value)
      else slots[key] = first
    }
  }
  share(record)
}
