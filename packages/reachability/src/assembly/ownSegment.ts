import { anywhere4, formatBlock } from '@vpcanvas/ip'
import type { DomainSpec, Specs, TranslatorSpec } from '../builder.ts'
import type { AccessList, Segment } from '../network.ts'
import type { OpenTable } from './segments.ts'

/**
 * Where a translator stands that serves a whole domain: a segment of its own that no list filters, with the routes that
 * AWS writes for it, to the door of the domain.
 * https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
export function ownSegment(
  { id, origin }: Pick<TranslatorSpec, 'id' | 'origin'>,
  domain: DomainSpec,
  { edges }: Specs,
): { readonly segment: Segment; readonly table: OpenTable } {
  const door = edges.find((edge) => edge.domain === domain.id)
  const table: OpenTable = {
    table: { origin, routes: [], refused: [], unresolved: [], led: () => null },
    domain,
    written: door ? [{ id: 'internet', written: formatBlock(anywhere4), destination: anywhere4, target: door.id }] : [],
  }
  const list: AccessList = { origin, ingress: domain.list.ingress, egress: domain.list.egress, opened: () => null }
  const segment: Segment = {
    id: `${id} segment`,
    origin,
    domain,
    blocks: [],
    zone: '',
    table: table.table,
    list,
    unfiltered: true,
  }
  return { segment, table }
}
