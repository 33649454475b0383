import { type Design, type KindSchemas, readDesign } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** A design as a file holds it, or why the file holds none. */
export type ReadText =
  | { readonly ok: true; readonly design: Design }
  | { readonly ok: false; readonly error: 'notJson' | 'notADesign'; readonly place: string; readonly text: Text }

/** Reads the text of a design file. */
export function readText(text: string, schemas: KindSchemas): ReadText {
  const parsed = parse(text)
  if (parsed === undefined) return { ok: false, error: 'notJson', place: '', text: NOT_JSON }
  const read = readDesign(parsed, schemas)
  return read.ok
    ? { ok: true, design: read.design }
    : { ok: false, error: 'notADesign', place: read.place, text: read.text }
}

/** What JSON means; undefined where it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const NOT_JSON: Text = { en: 'The file is not valid JSON.', ko: '올바른 JSON 파일이 아닙니다.' }
