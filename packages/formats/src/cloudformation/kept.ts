/**
 * What an import keeps of a template that belongs to no resource it keeps whole: the attributes and properties of
 * modelled resources that no kind reads, and the definitions that kept pieces use.
 */
export interface KeptPieces {
  readonly Transform?: unknown
  readonly Parameters?: Readonly<Record<string, unknown>>
  readonly Mappings?: Readonly<Record<string, unknown>>
  readonly Conditions?: Readonly<Record<string, unknown>>
  /** By logical id. */
  readonly Resources?: Readonly<Record<string, KeptRest>>
}

export interface KeptRest {
  readonly Properties?: Readonly<Record<string, unknown>>
  readonly [attribute: string]: unknown
}

export type Definitions = 'Parameters' | 'Mappings' | 'Conditions'

export const definitions: readonly Definitions[] = ['Parameters', 'Mappings', 'Conditions']

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Kept pieces as a design holds them, where anything may have been written meanwhile. */
export function keptPieces(body: Readonly<Record<string, unknown>>): KeptPieces {
  const part = (name: string) => (isRecord(body[name]) ? body[name] : undefined)
  const rests = Object.entries(part('Resources') ?? {}).flatMap(([id, rest]): [string, KeptRest][] =>
    isRecord(rest) ? [[id, { ...rest, Properties: isRecord(rest['Properties']) ? rest['Properties'] : {} }]] : [],
  )
  return {
    Transform: body['Transform'],
    Parameters: part('Parameters'),
    Mappings: part('Mappings'),
    Conditions: part('Conditions'),
    Resources: Object.fromEntries(rests),
  }
}
