import type { Resource } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import type { Text } from '@vpcanvas/text'
import { homesFor } from '../gestures/choices.ts'
import { KindIcon } from '../icons/KindIcon.tsx'
import { editor } from '../store/useEditor.ts'
import { type Option, Select } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { moveRows, type Shown } from './deeds.ts'
import type { Range } from './paste.ts'
import { tableWords } from './words.ts'

/** The key of no container, which no resource has as its id. */
const TOP = ' '

/** What a resource is in: every container that could hold it. */
export function HomeField({
  resource,
  shown,
  range,
  label,
  refused,
  onDone,
}: {
  readonly resource: Resource
  readonly shown: Shown
  readonly range: Range
  readonly label: string
  readonly refused: Text | null
  onDone(refused: Text | null): void
}) {
  const words = useWordsOf(tableWords)
  const say = useSay()
  const design = editor.design()
  const now = resource.parent === null ? undefined : design.resources[resource.parent]
  const others = homesFor(design, kinds, resource.id).map(({ target }) => target)
  const options: readonly Option[] = [...(now ? [now] : []), ...others].map((home) => ({
    value: home.id,
    label: home.name || home.id,
    icon: <KindIcon name={kinds[home.kind]?.appearance.icon ?? 'opaque'} size={16} />,
  }))
  const atTop = kinds[resource.kind]?.schema.parents.includes(null) ? [{ value: TOP, label: words.top }] : []
  return (
    <Select
      label={label}
      hideLabel
      value={resource.parent ?? TOP}
      options={[...atTop, ...options]}
      error={refused && say(refused)}
      onChange={(home) => onDone(moveRows(shown, range, home === TOP ? null : home))}
    />
  )
}
