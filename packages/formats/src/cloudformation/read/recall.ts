import { ID_PATTERN, type Id, type Resource, usageSchema } from '@vpcanvas/model'
import { isRecord } from '../kept.ts'
import type { Remembered, RememberedResource } from '../remembered.ts'

/**
 * What a template remembers of the design it was written from. Anyone may have edited it: what does not have its shape is
 * as if it were not there, and what remains is checked again with the whole design.
 */
export function recalled(metadata: unknown): Remembered {
  const own = isRecord(metadata) && isRecord(metadata['vpcanvas']) ? metadata['vpcanvas'] : {}
  const { design, region, actors, intents, layout } = own
  return {
    design: isRecord(design)
      ? {
          id: idIn(design['id']),
          name: textIn(design['name']),
          protected: design['protected'] === true,
          ...usageIn(design),
        }
      : {},
    region: isRecord(region)
      ? { id: idIn(region['id']), name: textIn(region['name']), region: textIn(region['region']) }
      : {},
    resources: mapped(own['resources'], resourceIn),
    items: mapped(own['items'], textIn),
    actors: listIn(actors).flatMap((actor) => {
      if (!isRecord(actor)) return []
      const [id, kind] = [idIn(actor['id']), textIn(actor['kind'])]
      return id && kind
        ? [{ id, kind, name: textIn(actor['name']) ?? id, props: isRecord(actor['props']) ? actor['props'] : {} }]
        : []
    }),
    // Their shapes are the design's business: they are tried, and left out where they do not fit.
    intents: listIn(intents) as Remembered['intents'],
    layout: (isRecord(layout) ? layout : {}) as Remembered['layout'],
  }
}

function resourceIn(value: unknown): RememberedResource | undefined {
  if (!isRecord(value)) return undefined
  return {
    id: idIn(value['id']),
    name: textIn(value['name']),
    parent: value['parent'] === '' ? '' : idIn(value['parent']),
    itemIds: mapped(value['itemIds'], (list) => listIn(list).filter((one): one is string => typeof one === 'string')),
    ...usageIn(value),
  }
}

/** What is assumed about use, as it is in designs; else as if nothing were. */
function usageIn({ usage }: Readonly<Record<string, unknown>>): Pick<Resource, 'usage'> {
  const read = usageSchema.safeParse(usage)
  return read.success && Object.keys(read.data).length > 0 ? { usage: read.data } : {}
}

function mapped<T>(value: unknown, read: (one: unknown) => T | undefined): Record<string, T> {
  const entries = Object.entries(isRecord(value) ? value : {}).flatMap(([key, one]): [string, T][] => {
    const found = read(one)
    return found === undefined ? [] : [[key, found]]
  })
  return Object.fromEntries(entries)
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

function idIn(value: unknown): Id | undefined {
  const text = textIn(value)
  return text !== undefined && ID_PATTERN.test(text) ? text : undefined
}

/** A text, where a plain word that looks like a number was meant as one too. */
function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 255
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined
}
