import type { Insertion, Resource } from '@vpcanvas/model'
import { ofItsOwn } from '../associating.ts'
import { subnetSchema } from '../subnet/schema.ts'
import { networkAclDefaults, type NetworkAclProps, networkAclSchema } from './schema.ts'

const untouched = JSON.stringify(networkAclDefaults.entries)
const isNew = ({ props }: Resource<NetworkAclProps>) =>
  props.subnets.length === 0 && (props.entries.length === 0 || JSON.stringify(props.entries) === untouched)

/** An ACL of its own for a subnet. One that says nothing yet takes over the entries, so that nothing is let in that was not. */
export const insertions: readonly Insertion<NetworkAclProps>[] = [
  {
    from: networkAclSchema.kind,
    to: subnetSchema.kind,
    means(view, own, from, to) {
      const count = isNew(own) ? (view.as(networkAclSchema, from.id)?.props.entries.length ?? 0) : 0
      return ofItsOwn(own, from, to, {
        en: `${count} ${count === 1 ? 'entry' : 'entries'}`,
        ko: `항목 ${count}개`,
        count,
      })
    },
    part(view, own, from) {
      const entries = view.as(networkAclSchema, from.id)?.props.entries ?? []
      return isNew(own) ? [{ op: 'set', id: own.id, path: ['entries'], value: entries }] : []
    },
  },
]
