import type { KindSchemas } from '@vpcanvas/model'
import type {
  FrameTranslation,
  KeepTranslation,
  PartType,
  ResourceTranslation,
  ResourceType,
  TranslatedKind,
  TranslatedKinds,
} from '../../translation.ts'

/** What the kinds make of resource types. */
export interface Types {
  readonly schemas: KindSchemas
  readonly resources: ReadonlyMap<string, { readonly kind: string; readonly translation: ResourceTranslation }>
  readonly parts: ReadonlyMap<string, PartType>
  readonly frame: { readonly kind: string; readonly translation: FrameTranslation } | null
  readonly keep: { readonly kind: string; readonly translation: KeepTranslation } | null
  named(type: string): ResourceType | undefined
}

export function typesOf(kinds: TranslatedKinds): Types {
  const resources = new Map<string, { kind: string; translation: ResourceTranslation }>()
  const parts = new Map<string, PartType>()
  let frame: Types['frame'] = null
  let keep: Types['keep'] = null
  for (const [kind, { cloudformation }] of Object.entries(kinds) as [string, TranslatedKind][]) {
    if (cloudformation.as === 'frame') frame ??= { kind, translation: cloudformation }
    if (cloudformation.as === 'kept') keep ??= { kind, translation: cloudformation }
    if (cloudformation.as !== 'resource') continue
    resources.set(cloudformation.type.name, { kind, translation: cloudformation })
    for (const [name, part] of Object.entries(cloudformation.parts)) parts.set(name, part)
  }
  return {
    schemas: Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.schema])),
    resources,
    parts,
    frame,
    keep,
    named: (type) => resources.get(type)?.translation.type ?? parts.get(type)?.type,
  }
}
