import { type Id, referencesIn, type View } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { inEach, type Language, type Text, verbatim } from '@vpcanvas/text'

/** What a class of hosts is called, and what its members have in common besides. */
export interface ClassName {
  readonly name: Text
  readonly note: Text
}

/** Names a class: by its one member, or by their kind and the security groups or the subnet that they share. */
export function classNameOf(members: readonly Id[], view: View, internet: Text): ClassName {
  const [first] = members
  const resource = view.get(first)
  if (!resource) return { name: internet, note: verbatim('') }
  const shared = common(members.map((id) => groupsOf(id, view)))
  const place = common(members.map((id) => [view.get(view.get(id)?.parent)?.name ?? '']))
  const note = verbatim((members.length > 1 && shared.length > 0 ? shared : place).filter(Boolean).join(', '))
  if (members.length === 1) return { name: verbatim(resource.name || resource.id), note }
  const sorts = new Set(members.map((id) => view.get(id)?.kind))
  const name = inEach((language) => {
    const label = sorts.size === 1 ? labelOf(resource.kind, language) : MIXED[language]
    return `${label} × ${members.length}`
  })
  return { name, note }
}

const MIXED = { en: 'Hosts', ko: '호스트' }

function labelOf(kind: string, language: Language): string {
  return (Object.hasOwn(kinds, kind) ? kinds[kind]?.appearance.label[language] : undefined) ?? kind
}

/** The names of the security groups that a resource is in. */
function groupsOf(id: Id, view: View): readonly string[] {
  const resource = view.get(id)
  const kind = resource && Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind] : undefined
  if (!resource || !kind) return []
  return referencesIn(kind.schema, resource.props)
    .filter(({ to }) => to.some((name) => kinds[name]?.appearance.group === 'security'))
    .flatMap((reference) => view.get(reference.id)?.name ?? [])
}

function common(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists
  return first.filter((one) => others.every((list) => list.includes(one)))
}
