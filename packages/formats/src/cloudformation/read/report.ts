import type { Text } from '@vpcanvas/text'
import type { KeptRest } from '../kept.ts'
import type { Sections } from './sections.ts'
import { aboutProperty, aboutWhole, reasons, type Unsupported } from './unsupported.ts'

/** What is told about an import, and what of the template is kept beside the design. */
export class Report {
  private readonly sections: Sections
  private told: Unsupported[] = []
  private readonly whole: string[] = []
  /** What no kind read of resources that became part of the design, by logical id. */
  readonly rests = new Map<string, KeptRest>()

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

  /** Keeps a resource as it is. What was told about its properties before is beside the point then. */
  keepWhole(logicalId: string, why: Text): void {
    this.whole.push(logicalId)
    this.rests.delete(logicalId)
    this.told = this.told.filter((one) => one.id !== logicalId || one.property === undefined)
    this.told.push({ id: logicalId, type: this.typeOf(logicalId), reason: aboutWhole(why), kept: true })
  }

  /** A property that did not come into the design; kept as it stood, where that is asked for. */
  property(logicalId: string, property: string, why: Text, kept: boolean): void {
    if (kept) {
      const rest = this.rests.get(logicalId) ?? {}
      const value = this.sections.resources.get(logicalId)?.Properties[property]
      this.rests.set(logicalId, { ...rest, Properties: { ...rest.Properties, [property]: value } })
    }
    this.told.push({
      id: logicalId,
      type: this.typeOf(logicalId),
      property,
      reason: aboutProperty(property, why, kept),
      kept,
    })
  }

  /** An attribute beside the properties: a deletion policy. */
  attribute(logicalId: string, attribute: string): void {
    const value = this.sections.resources.get(logicalId)?.whole[attribute]
    this.rests.set(logicalId, { ...this.rests.get(logicalId), [attribute]: value })
    this.told.push({
      id: logicalId,
      type: this.typeOf(logicalId),
      property: attribute,
      reason: aboutProperty(attribute, reasons.property, true),
      kept: true,
    })
  }

  private typeOf(logicalId: string): string {
    return this.sections.resources.get(logicalId)?.Type ?? ''
  }
}
