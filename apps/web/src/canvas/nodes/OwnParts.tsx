import type { Id } from '@vpcanvas/model'
import { memo } from 'react'
import { useSame, viewNow } from '../../store/look.ts'
import { useWords } from '../../words/useWords.ts'
import { partsOf } from '@vpcanvas/resources/picture'

/** Shards that fit on a card, and nodes that fit on a shard's line; the rest is counted. */
const SHARDS = 2
const NODES = 6

/** A cache's shards, each with its primary and replicas. */
export const OwnParts = memo(function OwnParts({ id }: { readonly id: Id }) {
  const words = useWords()
  const parts = useSame(
    (state) => [id, viewNow(state)],
    (state) => partsOf(viewNow(state), id),
  )
  const groups = [...new Set(parts.map((part) => part.group))]
  const shown = groups.length > SHARDS ? groups.slice(0, SHARDS - 1) : groups
  const letters = {
    primary: words.primaryShort,
    replica: words.replicaShort,
    node: words.nodeShort,
    endpoint: words.endpointShort,
  }
  const roles = { primary: words.primary, replica: words.replica, node: words.node, endpoint: words.endpoint }
  return (
    <div className="own-parts">
      {shown.map((group) => {
        const members = parts.filter((part) => part.group === group)
        return (
          <div key={group} className="own-shard">
            {members[0]?.role === 'primary' && <span className="own-shard-name">{words.shard(group)}</span>}
            {members.slice(0, NODES).map((part) => (
              <span
                key={part.id}
                className={`own-part ${part.role}`}
                data-homeless={part.in === null || undefined}
                title={roles[part.role]}
              >
                {letters[part.role]}
              </span>
            ))}
            {members.length > NODES && <span className="own-part more">+{members.length - NODES}</span>}
          </div>
        )
      })}
      {groups.length > shown.length && (
        <div className="own-shard more">{words.moreShards(groups.length - shown.length)}</div>
      )}
    </div>
  )
})
