import type { Id } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { Button } from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import { show } from '../problems/show.ts'
import { useResource } from '../store/look.ts'
import { LongName } from '../ui/LongName.tsx'
import { useWordsOf } from '../words/useWords.ts'
import './ResourceLink.css'
import { inspectorWords } from './words.ts'

/** A resource's name, on one line where there is no room for more; pressing it selects it and brings it into view. */
export function ResourceLink({ id, isOneLine = false }: { readonly id: Id; readonly isOneLine?: boolean }) {
  const words = useWordsOf(inspectorWords)
  const resource = useResource(id)
  if (!resource) return <span className="quiet">{`${id} (${words.missing})`}</span>
  const icon = Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.appearance.icon : undefined
  return (
    <Button className="resource-link" aria-label={words.show(resource.name)} onPress={() => show(id)}>
      {icon && <KindIcon name={icon} size={16} />}
      {isOneLine ? <LongName name={resource.name} /> : <span>{resource.name}</span>}
    </Button>
  )
}
