import {
  type Box,
  type Design,
  type Id,
  type Intent,
  type Resource,
  resourcesNamed,
  type Settings,
} from '@vpcanvas/model'
import type { TemplateValue } from './template.ts'

/**
 * What a design knows and CloudFormation has no place for, kept in the template's Metadata under `vpcanvas`, so that
 * reading the template gives the same design again: ids that are no logical ids, names, actors, intents, what is assumed about use.
 */
export interface Remembered {
  readonly design?: {
    readonly id?: Id
    readonly name?: string
    readonly protected?: boolean
    readonly usage?: Settings['usage']
  }
  readonly region?: { readonly id?: Id; readonly name?: string; readonly region?: string }
  /** By logical id, what the resource does not say itself. */
  readonly resources?: Readonly<Record<string, RememberedResource>>
  /** By logical id, the id of the list item that a part stands for. */
  readonly items?: Readonly<Record<string, string>>
  readonly actors?: readonly Pick<Resource, 'id' | 'kind' | 'name' | 'props'>[]
  readonly intents?: readonly Intent[]
  readonly layout?: Readonly<Record<Id, Box>>
}

export interface RememberedResource {
  readonly id?: Id
  readonly name?: string
  /** Empty for the top of the design. */
  readonly parent?: Id
  readonly itemIds?: Readonly<Record<string, readonly string[]>>
  readonly usage?: Resource['usage']
}

/** As template data, empty parts left out. */
export function rememberedValue(remembered: Remembered): TemplateValue {
  const parts = Object.entries(remembered).filter(([, part]) => part !== undefined && Object.keys(part).length > 0)
  return JSON.parse(JSON.stringify(Object.fromEntries(parts))) as TemplateValue
}

/** Only the intents whose ends a template can tell. */
export function intentsWithin(design: Design, ids: ReadonlySet<Id>): readonly Intent[] {
  return design.intents.filter((intent) => resourcesNamed(intent).every((id) => ids.has(id)))
}
