import type { Text } from '@vpcanvas/text'
import type { KeptRest } from '../kept.ts'
import type { PropertyPath } from './fields.ts'
import type { Sections } from './sections.ts'
import { aboutProperty, aboutWhole, type Unsupported } from './unsupported.ts'

/** What is told about an import, and what of the template is kept beside the design. */
export class Report {
  private readonly sections: Sections
  private told: Unsupported[] = []
  private readonly whole: string[] = []
  /** What no kind read of resources that became part of the design, by logical id. */
  readonly rests = new Map<string, KeptRest>()
  /** Items of lists whose other items were read, by logical id and property. */
  readonly items = new Map<string, Record<string, unknown[]>>()
  /** The places, dotted, of everything whose value is not known, by logical id. */
  readonly open = new Map<string, string[]>()

  constructor(sections: Sections) {
    this.sections = sections
  }

  get unsupported(): readonly Unsupported[] {
    return this.told
  }

  /** The logical ids of resources that are kept as they are. */
  get kept(): readonly string[] {
    return this.whole
  }

  /** Something that is gone. */
  tell(id: string, type: string, reason: Text): void {
    this.told.push({ id, type, reason, kept: false })
  }

  /** Something of the template that is not carried out, and kept. */
  tellKept(id: string, type: string, reason: Text): void {
    this.told.push({ id, type, reason: aboutWhole(reason), kept: true })
  }

  /** Keeps a resource as it is. What was told about its properties before is beside the point then. */
  keepWhole(logicalId: string, why: Text): void {
    this.whole.push(logicalId)
    for (const pieces of [this.rests, this.items, this.open]) pieces.delete(logicalId)
    this.told = this.told.filter((one) => one.id !== logicalId)
    this.tellKept(logicalId, this.typeOf(logicalId), why)
  }

  /** A property, or a place inside it, that did not come into the design; with a piece that is kept in its place. */
  property(logicalId: string, path: PropertyPath, why: Text, piece?: { readonly value: unknown }): void {
    const [name = '', ...inside] = path
    const place = path.join('.')
    // What was told of its parts before is beside the point.
    this.told = this.told.filter((one) => one.id !== logicalId || !one.property?.startsWith(`${place}.`))
    const { [name]: items = [], ...lists } = this.items.get(logicalId) ?? {}
    if (inside.length === 0) {
      this.items.set(logicalId, lists)
      if (piece) this.keep(logicalId, { Properties: { [name]: piece.value } })
    } else if (piece) this.items.set(logicalId, { ...lists, [name]: [...items, piece.value] })
    this.leaveOpen(logicalId, place)
    this.say(logicalId, place, why, piece !== undefined)
  }

  /** An attribute beside the properties, a deletion policy: kept, and told where there is a reason to. */
  attribute(logicalId: string, attribute: string, value: unknown, why: Text | null): void {
    this.keep(logicalId, { [attribute]: value })
    if (why) this.say(logicalId, attribute, why, true)
  }

  /** A place whose value nobody knows. */
  leaveOpen(logicalId: string, place: string): void {
    this.open.set(logicalId, [...(this.open.get(logicalId) ?? []), place])
  }

  /** An attribute that is gone, or what of it is. */
  attributeGone(logicalId: string, attribute: string, why: Text): void {
    this.say(logicalId, attribute, why, false)
  }

  private keep(logicalId: string, more: KeptRest): void {
    const rest = this.rests.get(logicalId) ?? {}
    const Properties = { ...rest.Properties, ...more.Properties }
    this.rests.set(logicalId, { ...rest, ...more, ...(Object.keys(Properties).length > 0 && { Properties }) })
  }

  private say(logicalId: string, property: string, why: Text, kept: boolean): void {
    this.told.push({
      id: logicalId,
      type: this.typeOf(logicalId),
      property,
      reason: aboutProperty(property, why, kept),
      kept,
    })
  }

  private typeOf(logicalId: string): string {
    return this.sections.resources.get(logicalId)?.Type ?? ''
  }
}
