import type { Placement } from '@vpcanvas/model'
import { replicationGroupDefaults, type ReplicationGroupProps } from './schema.ts'

export const placement: Placement<ReplicationGroupProps> = {
  arrive: () => ({ name: 'replication-group', props: replicationGroupDefaults }),
}
