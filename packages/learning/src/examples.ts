import type { Text } from '@vpcanvas/text'
import told from '../designs/examples.json' with { type: 'json' }
import type { Card, Level, Topic } from './card.ts'

/** A worked example of the AWS documentation. */
export interface Example extends Card {
  readonly docs: string
}

const order: readonly (readonly [id: keyof typeof told, topic: Topic, level: Level])[] = [
  ['nat-gateway-for-private-subnets', 'routing', 1],
  ['nat-gateway-regional', 'routing', 2],
  ['nat-gateway-in-a-private-subnet', 'routing', 2],
  ['ipv6-egress-only', 'routing', 3],
  ['security-groups-web-and-database', 'filters', 1],
  ['security-groups-chained', 'filters', 1],
  ['network-acl-of-a-public-subnet', 'filters', 2],
  ['network-acl-rule-order', 'filters', 2],
  ['network-acl-without-replies', 'filters', 2],
  ['cache-from-the-same-vpc', 'caches', 1],
  ['cache-from-a-peered-vpc', 'caches', 2],
  ['cache-from-an-office', 'caches', 2],
  ['peering-two-vpcs', 'peering', 1],
  ['peering-is-not-transitive', 'peering', 2],
  ['peering-edge-to-edge', 'peering', 3],
  ['peering-of-overlapping-vpcs', 'peering', 2],
  ['peering-with-overlapping-peers', 'peering', 3],
]

/** The worked examples, by topic, the simplest first. Their words are written where the examples are. */
export const examples: readonly Example[] = order.map(([id, topic, level]) => {
  const { title, lesson, docs }: { title: Text; lesson: Text; docs: string } = told[id]
  return { id, topic, level, title, teaches: lesson, docs }
})
