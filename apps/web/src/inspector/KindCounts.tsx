import type { Resource } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { Button } from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import { editor } from '../store/useEditor.ts'
import { Tooltip } from '../ui/index.ts'
import { useSay, useWordsOf } from '../words/useWords.ts'
import { inspectorWords } from './words.ts'

/** How many there are of each kind; pressing one selects these. */
export function KindCounts({ resources }: { readonly resources: readonly Resource[] }) {
  const words = useWordsOf(inspectorWords)
  const say = useSay()
  const byKind = Map.groupBy(resources, ({ kind }) => kind)
  return (
    <ul className="kind-counts">
      {Object.entries(kinds).map(([name, { appearance }]) => {
        const own = byKind.get(name)
        if (!own) return null
        const label = say(own.length === 1 ? appearance.label : appearance.plural)
        return (
          <li key={name}>
            <Tooltip text={words.selectAllOf(say(appearance.label), own.length)}>
              <Button className="kind-count" onPress={() => editor.select(own.map(({ id }) => id))}>
                <KindIcon name={appearance.icon} size={16} />
                <span className="kind-count-label">{label}</span>
                <span className="kind-count-number">{own.length}</span>
              </Button>
            </Tooltip>
          </li>
        )
      })}
    </ul>
  )
}
