import type { Id } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

export type CodeFormat = 'yaml' | 'json' | 'design'

export const codeFormats: readonly CodeFormat[] = ['yaml', 'json', 'design']

/** Lines from and to, counted from 1. */
export type Lines = readonly [first: number, last: number]

/** A design written out: one document of it. */
export interface Written {
  /** Empty where the document is of no region. */
  readonly region: string
  readonly text: string
  /** The lines that a resource gave rise to. */
  readonly locations: Readonly<Record<Id, readonly Lines[]>>
  readonly lost: readonly { readonly resource: Id; readonly field: string; readonly reason: Text }[]
  readonly notes: readonly Text[]
}

/** What a document is called on disk. */
export function fileName(design: string, format: CodeFormat, region: string): string {
  const stem = fileStem(design)
  if (format === 'design') return `${stem}.vpcanvas.json`
  return [stem, region, 'template', format].filter((part) => part !== '').join('.')
}

/** A design's name as a file's, without what some system would not take. */
export function fileStem(design: string): string {
  return (
    design
      .trim()
      .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
      .replaceAll(/^[-.]+|[-.]+$/g, '')
      .slice(0, 80) || 'design'
  )
}
