import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** Something a design says that its template does not, or says in another way. */
export interface Lost {
  readonly resource: Id
  /** The property, dotted; empty for the whole resource. */
  readonly field: string
  readonly reason: Text
}
