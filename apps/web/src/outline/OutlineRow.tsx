import { kinds } from '@vpcanvas/resources/drawing'
import type { Problem } from '@vpcanvas/rules'
import { ChevronRight } from 'lucide-react'
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components'
import { CommandIcon } from '../icons/CommandIcon.tsx'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useExposure, useLive, useProblemsOf } from '../store/look.ts'
import { useEditor } from '../store/useEditor.ts'
import { LongName } from '../ui/LongName.tsx'
import { useSay, useWords } from '../words/useWords.ts'
import { LiveMark } from '../canvas/nodes/LiveMark.tsx'
import type { ShownRow } from './rows.ts'
import { stateWords } from './stateOf.ts'

/** A line of the outline and those under it. */
export function OutlineRow({ row }: { readonly row: ShownRow }) {
  const words = useWords()
  const say = useSay()
  const { resource } = row
  const problems = useProblemsOf(row.id).filter((problem) => problem.severity !== 'advice')
  const label = kinds[resource.kind]?.appearance.label
  // What is heard: the name first, so that typing its first letters finds it.
  const heard = [
    resource.name || resource.id,
    label && say(label),
    problems.length > 0 && words.problemCount(problems.length),
    useEditor((state) => state.folded.has(row.id)) && words.foldedAway,
    ...stateWords(useLive(row.id), useExposure(row.id), words),
  ]
    .filter((part) => part)
    .join(', ')
  return (
    <TreeItem id={row.id} textValue={heard} className="outline-row">
      <TreeItemContent>
        {({ hasChildItems, level }) => (
          <div className="outline-line" style={{ paddingLeft: (level - 1) * 14 }}>
            {hasChildItems ? (
              <Button slot="chevron" className="outline-chevron" aria-label={words.expand}>
                <ChevronRight aria-hidden />
              </Button>
            ) : (
              <span className="outline-chevron" />
            )}
            <RowWords row={row} problems={problems} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={row.children}>{(child) => <OutlineRow row={child} />}</Collection>
    </TreeItem>
  )
}

function RowWords({ row, problems }: { readonly row: ShownRow; readonly problems: readonly Problem[] }) {
  const words = useWords()
  const exposure = useExposure(row.id)
  const isFolded = useEditor((state) => state.folded.has(row.id))
  const appearance = kinds[row.resource.kind]?.appearance
  return (
    <>
      <KindIcon name={appearance?.icon ?? 'opaque'} size={16} />
      <LongName as="outline-name" name={row.resource.name || row.id} />
      {isFolded && (
        <span className="outline-folded" title={words.foldedAway}>
          <CommandIcon name="fold" />
        </span>
      )}
      {exposure && <span className={`outline-exposure ${exposure.exposure}`}>{words[exposure.exposure]}</span>}
      <LiveMark id={row.id} />
      {problems[0] && (
        <span aria-hidden className={`outline-count ${problems[0].severity}`}>
          {problems.length}
        </span>
      )}
    </>
  )
}
