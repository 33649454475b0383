import type { Id, Props } from '@vpcanvas/model'
import type { ReadResource, ResourceTranslation } from '../../translation.ts'
import type { ResourceReading } from './fields.ts'

/** A resource on its way into the design. */
export interface Draft {
  readonly logicalId: string
  readonly id: Id
  readonly kind: string
  readonly translation: ResourceTranslation
  readonly reading: ResourceReading
  readonly read: ReadResource
  props: Props
  /** The container that a part put it into. */
  putInto: Id | null
  /** Where it came to sit; null while that is open. */
  parent: Id | null
}
