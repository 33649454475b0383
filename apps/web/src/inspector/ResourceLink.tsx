import type { Id } from '@vpcanvas/model'
import { kinds } from '@vpcanvas/resources/drawing'
import { Button } from 'react-aria-components'
import { KindIcon } from '../icons/KindIcon.tsx'
import { show } from '../problems/show.ts'
import { useResource } from '../store/look.ts'
import { useWordsOf } from '../words/useWords.ts'
import './ResourceLink.css'
import { inspectorWords } from './words.ts'

/** A resource's name; pressing it selects it and brings it into view. */
export function ResourceLink({ id }: { readonly id: Id }) {
  const words = useWordsOf(inspectorWords)
  const resource = useResource(id)
  if (!resource) return <span className="quiet">{`${id} (${words.missing})`}</span>
  const icon = Object.hasOwn(kinds, resource.kind) ? kinds[resource.kind]?.appearance.icon : undefined
  return (
    <Button className="resource-link" aria-label={words.show(resource.name)} onPress={() => show(id)}>
      {icon && <KindIcon name={icon} size={16} />}
      <span>{resource.name}</span>
    </Button>
  )
}
