/**
 * What an import keeps of a template that belongs to no resource it keeps whole: the attributes and properties of
 * modelled resources that no kind reads, and the definitions that kept pieces use.
 */
export interface KeptPieces {
  readonly Transform?: unknown
  readonly Parameters?: Readonly<Record<string, unknown>>
  readonly Mappings?: Readonly<Record<string, unknown>>
  readonly Conditions?: Readonly<Record<string, unknown>>
  /** Sections that vpcanvas knows nothing of, by name. */
  readonly Sections?: Readonly<Record<string, unknown>>
  /** Entries of Resources that a transform unrolls. */
  readonly Loops?: Readonly<Record<string, unknown>>
  /** By logical id. */
  readonly Resources?: Readonly<Record<string, KeptRest>>
  /** Items of lists whose other items were read, by logical id and property. */
  readonly Items?: Readonly<Record<string, KeptItems>>
  /**
   * What the design, as it was read, says of the kept pieces itself, by logical id. The kept ones stand as long as it says
   * the same: a value that is not known reads as one that is not there, and nobody has set it since.
   */
  readonly Instead?: Readonly<Record<string, KeptRest>>
  /** The dotted places of what was read without its value, by the design's id. */
  readonly Open?: Readonly<Record<string, readonly string[]>>
  /** The logical ids of parts that kept pieces name, as `Origins`. */
  readonly Origins?: Readonly<Record<string, string>>
  /** The design's ids of resources that kept pieces name, by logical id, where they are others. */
  readonly Ids?: Readonly<Record<string, string>>
}

export interface KeptRest {
  readonly Properties?: Readonly<Record<string, unknown>>
  readonly [attribute: string]: unknown
}

type KeptItems = Readonly<Record<string, readonly unknown[]>>

export type Definitions = 'Parameters' | 'Mappings' | 'Conditions'

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Kept pieces as a design holds them, where anything may have been written meanwhile. */
export function keptPieces(body: Readonly<Record<string, unknown>>): KeptPieces {
  const part = (name: string) => (isRecord(body[name]) ? body[name] : undefined)
  return {
    Transform: body['Transform'],
    Parameters: part('Parameters'),
    Mappings: part('Mappings'),
    Conditions: part('Conditions'),
    Sections: part('Sections'),
    Loops: part('Loops'),
    Resources: each(part('Resources'), restIn),
    Items: each(part('Items'), (lists) => (isRecord(lists) ? each(lists, listIn) : undefined)),
    Instead: each(part('Instead'), restIn),
    Open: each(part('Open'), (places) => listIn(places)?.filter((one) => typeof one === 'string')),
    Origins: each(part('Origins'), textIn),
    Ids: each(part('Ids'), textIn),
  }
}

function each<T>(
  values: Readonly<Record<string, unknown>> | undefined,
  read: (one: unknown) => T | undefined,
): Record<string, T> {
  const entries = Object.entries(values ?? {}).flatMap(([key, one]): [string, T][] => {
    const found = read(one)
    return found === undefined ? [] : [[key, found]]
  })
  return Object.fromEntries(entries)
}

function restIn(value: unknown): KeptRest | undefined {
  if (!isRecord(value)) return undefined
  return { ...value, Properties: isRecord(value['Properties']) ? value['Properties'] : {} }
}

function listIn(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? (value as unknown[]) : undefined
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Whether two pieces of a template say the same, whatever the order of their keys. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => sameValue(one, b[at]))
  if (!isRecord(a) || !isRecord(b)) return a === b
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  )
}
