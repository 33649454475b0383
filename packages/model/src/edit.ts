import type { Text } from '@vpcanvas/text'
import type { Box, Design, Id, Intent, Resource, Settings, UsageSpan } from './design.ts'
import type { Path } from './path.ts'

/**
 * One change to a design, as data: it can be previewed, sent, stored and undone.
 * Gestures, fixes, templates and imports all end in lists of these.
 */
export type Edit =
  | { readonly op: 'add'; readonly resource: Resource; readonly box?: Box }
  /** Takes away the resource, what is inside it, and every mention of either. */
  | { readonly op: 'remove'; readonly id: Id }
  | { readonly op: 'rename'; readonly id: Id; readonly name: string }
  /** `value` undefined takes the place away. See `withValueAt` for how list items are named. */
  | { readonly op: 'set'; readonly id: Id; readonly path: Path; readonly value: unknown }
  /** What to assume of the use of one resource under a name; null for what the design assumes. */
  | { readonly op: 'assume'; readonly id: Id; readonly name: string; readonly span: UsageSpan | null }
  /** Puts a resource into another container; what is inside comes along. */
  | { readonly op: 'move'; readonly id: Id; readonly parent: Id | null; readonly box?: Box }
  /** Only where things are drawn. */
  | { readonly op: 'place'; readonly boxes: Readonly<Record<Id, Box>> }
  | { readonly op: 'intend'; readonly intent: Intent }
  | { readonly op: 'forget'; readonly intent: Id }
  | { readonly op: 'describe'; readonly name?: string; readonly settings?: Settings }

/** Edits that belong together and are undone together, with the words for it. */
export interface Change {
  readonly title: Text
  readonly edits: readonly Edit[]
}

/** An edit that cannot be: says why in words a person can act on. The design is unchanged. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused'
  readonly text: Text
  readonly edit: Edit
  constructor(text: Text, edit: Edit) {
    super(text.en)
    this.text = text
    this.edit = edit
  }
}

/** What an operation works on and with. */
export type Operation<E extends Edit['op']> = (
  design: Design,
  edit: Extract<Edit, { op: E }>,
  schemas: import('./kindSchema.ts').KindSchemas,
) => Design
