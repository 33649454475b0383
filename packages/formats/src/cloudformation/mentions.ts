/** What a piece of a template names: resources and parameters, mappings, conditions. */
export interface Mentions {
  readonly names: Set<string>
  readonly mappings: Set<string>
  readonly conditions: Set<string>
}

export function noMentions(): Mentions {
  return { names: new Set(), mappings: new Set(), conditions: new Set() }
}

/**
 * Everything that a value names through functions, however deep. Adds to what was found before. Of an Fn::If whose
 * condition is decided only the branch that is taken counts.
 */
export function mentionsIn(
  value: unknown,
  found: Mentions = noMentions(),
  decided: (condition: string) => boolean | undefined = () => undefined,
): Mentions {
  if (Array.isArray(value)) {
    for (const item of value) mentionsIn(item, found, decided)
    return found
  }
  if (typeof value !== 'object' || value === null) return found
  const named = conditionNamed(value)
  if (named !== undefined && Object.keys(value).length === 1) found.conditions.add(named)
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'Ref' && typeof inner === 'string') found.names.add(inner)
    else if (key === 'Fn::GetAtt') addAttribute(inner, found)
    else if (key === 'Fn::Sub') addPattern(inner, found)
    else if (key === 'Fn::If' && Array.isArray(inner) && typeof inner[0] === 'string') {
      found.conditions.add(inner[0])
      const choice = decided(inner[0])
      if (choice !== undefined) {
        mentionsIn(inner[choice ? 1 : 2], found, decided)
        continue
      }
    } else if (key === 'Fn::FindInMap' && Array.isArray(inner) && typeof inner[0] === 'string')
      found.mappings.add(inner[0])
    mentionsIn(inner, found, decided)
  }
  return found
}

/** What an entry of Resources or Outputs names, its own condition included. */
export function mentionsOfEntry(
  entry: unknown,
  found: Mentions = noMentions(),
  decided?: (condition: string) => boolean | undefined,
): Mentions {
  const named = conditionNamed(entry)
  if (named !== undefined) found.conditions.add(named)
  return mentionsIn(entry, found, decided)
}

function conditionNamed(value: unknown): string | undefined {
  const name = (value as { readonly Condition?: unknown } | null)?.Condition
  return typeof name === 'string' ? name : undefined
}

function addAttribute(of: unknown, found: Mentions): void {
  const first = typeof of === 'string' ? of.split('.')[0] : Array.isArray(of) ? (of[0] as unknown) : undefined
  if (typeof first === 'string') found.names.add(first)
}

function addPattern(sub: unknown, found: Mentions): void {
  const [pattern, given] = Array.isArray(sub) ? (sub as unknown[]) : [sub]
  if (typeof pattern !== 'string') return
  const own = typeof given === 'object' && given !== null ? given : {}
  for (const { name } of placeholdersIn(pattern)) {
    if (!Object.hasOwn(own, name)) found.names.add(name.split('.')[0] ?? name)
  }
}

/** The `${Name}` of an Fn::Sub pattern; `${!Name}` stands for itself. */
export function placeholdersIn(
  pattern: string,
): { readonly name: string; readonly whole: string; readonly at: number }[] {
  return [...pattern.matchAll(/\$\{([^!{}][^{}]*)\}/g)].map((match) => ({
    whole: match[0],
    name: (match[1] ?? '').trim(),
    at: match.index,
  }))
}

/** The way to the first mention of a name, or null. */
export function pathOfMention(value: unknown, name: string): (string | number)[] | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key
    const deeper = pathOfMention(inner, name)
    if (deeper) return [step, ...deeper]
    const { names, mappings, conditions } = mentionsOfEntry({ [key]: inner })
    if (!Array.isArray(value) && (names.has(name) || mappings.has(name) || conditions.has(name))) return [step]
  }
  return null
}
