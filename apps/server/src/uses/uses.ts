import { type KindSchemas, viewOf } from '@vpcanvas/model'
import { rangesUsed } from '@vpcanvas/resources/addresses'
import { designIn, type Found } from '../folderDesigns.ts'

/** What the text of a design file uses of addresses, or why nobody can tell. */
export function usesOf(file: string, text: string, schemas: KindSchemas): Found {
  const read = designIn(text, schemas)
  if (!('design' in read)) return { file, text: read.text }
  const { design } = read
  return { file, id: design.id, name: design.name, uses: rangesUsed(viewOf(design, schemas)) }
}
