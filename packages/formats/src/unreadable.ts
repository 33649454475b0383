import { inEach, type Text } from '@vpcanvas/text'

/** Where in a text something is: lines and columns count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where in a document something is. */
export interface Place {
  /** The way down from the top of the document, dotted: `Resources.Vpc.Properties.CidrBlock`; empty for the whole. */
  readonly path: string
  readonly position: Position | null
}

export const NOWHERE: Place = { path: '', position: null }

/** A text that cannot be read as what it is given for: what is wrong, where, and what to do, in one line. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  /** What is wrong. */
  readonly reason: Text
  readonly place: Place
  /** The whole line: the file, the place and the reason. */
  readonly text: Text

  constructor(reason: Text, place: Place = NOWHERE, file = '') {
    const text = inEach((language) => `${whereabouts(place, file)}${reason[language]}`)
    super(text.en)
    this.reason = reason
    this.place = place
    this.text = text
  }

  /** The same, once the file is known. */
  in(file: string): Unreadable {
    return new Unreadable(this.reason, this.place, file)
  }
}

function whereabouts({ path, position }: Place, file: string): string {
  const spot = [file, position && `${position.line}:${position.column}`].filter(Boolean).join(':')
  return [spot, path]
    .filter(Boolean)
    .map((part) => `${part}: `)
    .join('')
}
