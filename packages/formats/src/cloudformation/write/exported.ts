import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import type { Origins } from '../origins.ts'
import type { Template } from '../template.ts'
import type { Lost } from './lost.ts'
import type { Spelling } from './print.ts'
import type { LineRange } from './printed.ts'

export interface ExportOptions {
  readonly as: Spelling
  /** Logical ids of parts, as an import gave them; without, parts are named after their owners. */
  readonly origins?: Origins
  /** Whether the template also remembers where things are drawn. */
  readonly layout?: boolean
}

export interface Exported {
  /** One a region, in the order of the regions' ids; one for a design without regions. */
  readonly templates: readonly ExportedTemplate[]
}

/** The template of one region. */
export interface ExportedTemplate {
  /** `ap-northeast-2`; empty where there is no region. */
  readonly region: string
  /** The resource that stands for the region; null in a design that has none. */
  readonly frame: Id | null
  readonly text: string
  readonly template: Template
  readonly lost: readonly Lost[]
  /** What a person should know before deploying it. */
  readonly notes: readonly Text[]
  /** The lines that a resource gave rise to, in the order of the text. */
  readonly locations: Readonly<Record<Id, readonly LineRange[]>>
}
