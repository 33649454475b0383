import { type Design, type KindSchemas, viewOf } from '@vpcanvas/model'
import type { TranslatedKinds } from '../../translation.ts'
import { documentOf } from './document.ts'
import type { Exported, ExportOptions } from './exported.ts'
import { ofRole, roleOf, walk } from './roles.ts'

/**
 * A design as CloudFormation templates, one a region, since a stack lives in one. The same design gives the same bytes.
 */
export function toCloudFormation(design: Design, kinds: TranslatedKinds, options: ExportOptions): Exported {
  const view = viewOf(design, schemasFor(kinds))
  const frames = ofRole(design, kinds, 'frame')
  if (frames.length === 0) {
    const inside = [...walk(view, null, kinds)]
    return { templates: [documentOf({ design, view, kinds, frame: null, inside, isFirst: true }, options)] }
  }
  const loose = view.children(null).filter((resource) => roleOf(resource, kinds) !== 'frame')
  const templates = frames.map((frame, at) => {
    const isFirst = at === 0
    // What stands in no region goes along with the first.
    const inside = [...walk(view, frame.id, kinds), ...(isFirst ? loose : [])]
    return documentOf({ design, view, kinds, frame, inside, isFirst }, options)
  })
  return { templates }
}

const schemasByKinds = new WeakMap<TranslatedKinds, KindSchemas>()

function schemasFor(kinds: TranslatedKinds): KindSchemas {
  let schemas = schemasByKinds.get(kinds)
  if (!schemas) {
    schemas = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.schema]))
    schemasByKinds.set(kinds, schemas)
  }
  return schemas
}
