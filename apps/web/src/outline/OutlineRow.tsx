import { kinds } from '@vpcanvas/resources'
import { ChevronRight } from 'lucide-react'
import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import { useProblemsOf } from '../store/look.ts'
import { useSay, useWords } from '../words/useWords.ts'
import type { Row } from './rows.ts'

/** A line of the outline and those under it. */
export function OutlineRow({ row }: { readonly row: Row }) {
  const words = useWords()
  const { resource } = row
  return (
    <TreeItem id={row.id} textValue={resource.name || resource.id} className="outline-row">
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
            <RowWords row={row} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={row.children}>{(child) => <OutlineRow row={child} />}</Collection>
    </TreeItem>
  )
}

function RowWords({ row }: { readonly row: Row }) {
  const words = useWords()
  const say = useSay()
  const problems = useProblemsOf(row.id).filter((problem) => problem.severity !== 'advice')
  const appearance = kinds[row.resource.kind]?.appearance
  return (
    <>
      <KindIcon name={appearance?.icon ?? 'opaque'} size={16} />
      <span className="outline-name">
        {row.resource.name || row.id}
        {appearance && <span className="spoken-only">, {say(appearance.label)}</span>}
      </span>
      {problems[0] && (
        <span className={`outline-count ${problems[0].severity}`}>
          <span aria-hidden>{problems.length}</span>
          <span className="spoken-only">{words.problemCount(problems.length)}</span>
        </span>
      )}
    </>
  )
}
