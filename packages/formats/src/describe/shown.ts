/** An object of an answer, read without trust: what is of another shape than AWS prints is absent. */
export interface Shown {
  readonly raw: Readonly<Record<string, unknown>>
  text(name: string): string | undefined
  integer(name: string): number | undefined
  flag(name: string): boolean | undefined
  /** An object inside; an empty one where there is none. */
  inner(name: string): Shown
  /** The objects of a list. */
  each(name: string): readonly Shown[]
  /** Its tags, the Name among them. */
  tags(): Readonly<Record<string, string>>
}

export function shown(raw: Readonly<Record<string, unknown>>): Shown {
  const at = (name: string): unknown => (Object.hasOwn(raw, name) ? raw[name] : undefined)
  const each = (name: string) => {
    const list = at(name)
    return Array.isArray(list) ? list.filter(isObject).map(shown) : []
  }
  return {
    raw,
    text: (name) => {
      const value = at(name)
      return typeof value === 'string' && value !== '' ? value : undefined
    },
    integer: (name) => {
      const value = at(name)
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined
    },
    flag: (name) => {
      const value = at(name)
      return typeof value === 'boolean' ? value : undefined
    },
    inner: (name) => {
      const value = at(name)
      return shown(isObject(value) ? value : {})
    },
    each,
    tags: () =>
      Object.fromEntries(
        [...each('Tags'), ...each('TagSet')].flatMap((tag) => {
          const key = tag.text('Key')
          return key === undefined ? [] : [[key, tag.text('Value') ?? '']]
        }),
      ),
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
