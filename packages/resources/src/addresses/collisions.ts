import { anywhere4, type Block, block, formatBlock, overlaps, sameBlock } from '@vpcanvas/ip'
import type { Id, Resource, View } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'
import { blockMeant, freeVpcBlock, knownBlocksOf } from '../blocks.ts'
import { onPremisesSchema } from '../on-premises/schema.ts'
import { peeringOf } from '../peering.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import { type VpcProps, vpcSchema } from '../vpc/schema.ts'
import type { DesignElsewhere } from './elsewhere.ts'

/** Addresses of a VPC that something else has, or that lead elsewhere. */
export interface Collision {
  readonly block: Block
  /** Whose they are; null for AWS itself, and for what is in another design. */
  readonly by: Id | null
  /** Its name, with that of its design where that is another one. */
  readonly who: string
  /** The file of that other design. */
  readonly file: string | null
  readonly reason: 'peered' | 'vpc' | 'onPremises' | 'route' | 'aws' | 'elsewhere'
  /** Whether AWS refuses it, or traffic goes astray; else it only stands in the way of what may come. */
  readonly grave: boolean
  readonly text: Text
}

/**
 * Some AWS services use it for containers of their own, and then cannot be reached by what has the same addresses.
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html#vpc-sizing-ipv4
 */
const SERVICES_OWN = block('172.17.0.0/16')

/**
 * What a VPC's ranges would collide with: VPCs it is or may be peered with, networks on premises, routes, AWS's own, and the
 * networks of other designs.
 */
export function collisionsOf(
  view: View,
  vpc: Resource<VpcProps>,
  elsewhere: readonly DesignElsewhere[] = [],
): readonly Collision[] {
  const own = knownBlocksOf(vpc)
  const all = [
    ...vpcsBeside(view, vpc),
    ...onPremises(view),
    ...routes(view, vpc),
    servicesOwn,
    ...elsewhere.flatMap(inDesign),
  ]
  return all.filter(({ block: theirs }) => own.some((one) => overlaps(one, theirs)))
}

/** What VPCs that have just come, by themselves or in something else, have of the addresses of other designs. */
export function collisionsElsewhere(
  view: View,
  ids: readonly Id[],
  elsewhere: readonly DesignElsewhere[],
): readonly Collision[] {
  const theirs = elsewhere.flatMap(inDesign)
  const came = view.all(vpcSchema).filter((vpc) => ids.some((id) => isWithin(view, vpc, id)))
  const own = came.flatMap(knownBlocksOf)
  return theirs.filter((one) => own.some((block) => overlaps(block, one.block)))
}

function isWithin(view: View, resource: Resource, id: Id): boolean {
  for (let at: Resource | undefined = resource; at; at = view.get(at.parent)) if (at.id === id) return true
  return false
}

function inDesign({ file, name: design, uses }: DesignElsewhere): readonly Collision[] {
  return uses.flatMap(({ reason, name, ranges }) =>
    ranges.flatMap((text): Collision[] => {
      const theirs = blockMeant(text)
      if (!theirs) return []
      return [
        {
          block: theirs,
          by: null,
          who: `${name} · ${design || file}`,
          file,
          reason: 'elsewhere',
          grave: false,
          text: reason === 'vpc' ? ofVpcThere(text, name, design || file) : ofPremisesThere(text, name, design || file),
        },
      ]
    }),
  )
}

function ofVpcThere(range: string, name: string, design: string): Text {
  return {
    en: `${range} is a range of VPC "${name}" in the design "${design}" too. The two VPCs can never be peered.`,
    ko: `${range} 범위를 디자인 "${design}"의 VPC "${name}"도 사용합니다. 두 VPC는 피어링할 수 없습니다.`,
  }
}

function ofPremisesThere(range: string, name: string, design: string): Text {
  return {
    en: `${range} is used on premises by "${name}" in the design "${design}". From this VPC those addresses could never be reached.`,
    ko: `${range} 범위를 디자인 "${design}"의 온프레미스 "${name}"에서 사용합니다. 이 VPC에서는 그 주소에 도달할 수 없습니다.`,
  }
}

function vpcsBeside(view: View, vpc: Resource<VpcProps>): readonly Collision[] {
  return view.all(vpcSchema).flatMap((other): Collision[] => {
    if (other.id === vpc.id) return []
    const isPeered = peeringOf(view, vpc.id, other.id) !== undefined
    return knownBlocksOf(other).map((theirs) => ({
      block: theirs,
      by: other.id,
      who: other.name,
      file: null,
      reason: isPeered ? 'peered' : 'vpc',
      grave: isPeered,
      text: isPeered ? ofPeer(other.name, theirs) : ofVpc(other.name, theirs),
    }))
  })
}

function ofPeer(name: string, theirs: Block): Text {
  const range = formatBlock(theirs)
  return {
    en: `${range} is a range of "${name}", which is peered with this VPC. AWS refuses a peering between VPCs whose ranges overlap.`,
    ko: `${range} 범위는 이 VPC와 피어링된 "${name}"의 범위입니다. AWS는 범위가 겹치는 VPC 사이의 피어링을 거부합니다.`,
  }
}

function ofVpc(name: string, theirs: Block): Text {
  const range = formatBlock(theirs)
  return {
    en: `${range} is a range of "${name}" too. The two VPCs can never be peered.`,
    ko: `${range} 범위를 "${name}"도 사용합니다. 두 VPC는 피어링할 수 없습니다.`,
  }
}

function onPremises(view: View): readonly Collision[] {
  return view.all(onPremisesSchema).flatMap((network) =>
    network.props.cidrBlocks.flatMap((text): Collision[] => {
      const theirs = blockMeant(text)
      if (!theirs) return []
      const range = formatBlock(theirs)
      return [
        {
          block: theirs,
          by: network.id,
          who: network.name,
          file: null,
          reason: 'onPremises',
          grave: true,
          text: {
            en: `${range} is used on premises by "${network.name}". Hosts of the VPC never reach those addresses there: the local route wins.`,
            ko: `${range} 범위는 온프레미스 "${network.name}"에서 사용합니다. 로컬 경로가 우선하므로 VPC의 호스트는 그 주소에 도달하지 못합니다.`,
          },
        },
      ]
    }),
  )
}

function routes(view: View, vpc: Resource<VpcProps>): readonly Collision[] {
  return view.childrenOf(routeTableSchema, vpc.id).flatMap((table) =>
    table.props.routes.flatMap(({ destination, target }): Collision[] => {
      const theirs = blockMeant(destination)
      if (!theirs || theirs.prefix === 0 || sameBlock(theirs, anywhere4)) return []
      const [range, to] = [formatBlock(theirs), view.get(target)?.name ?? target]
      return [
        {
          block: theirs,
          by: table.id,
          who: table.name,
          file: null,
          reason: 'route',
          grave: false,
          text: {
            en: `"${table.name}" routes ${range} to "${to}". Addresses of the VPC in it stay local, unless the route is closer.`,
            ko: `"${table.name}"의 ${range} 경로는 "${to}"(으)로 향합니다. 그 안에 있는 VPC 주소는 더 구체적인 경로가 없으면 로컬로 유지됩니다.`,
          },
        },
      ]
    }),
  )
}

const servicesOwn: Collision = {
  block: SERVICES_OWN,
  by: null,
  who: 'AWS',
  file: null,
  reason: 'aws',
  grave: false,
  text: {
    en: '172.17.0.0/16 is used inside some AWS services, such as AWS Cloud9 and Amazon SageMaker AI. They may not reach hosts that have its addresses.',
    ko: '172.17.0.0/16 범위는 AWS Cloud9, Amazon SageMaker AI 등 일부 AWS 서비스가 내부에서 사용합니다. 이 범위의 주소를 가진 호스트에는 접근하지 못할 수 있습니다.',
  },
}

/**
 * Where a new VPC can go: the first private block of a prefix that no VPC of the design, no network on premises, no route
 * and no AWS service has. Null where there is none.
 * @param besides What else to keep clear of: ranges of other designs.
 */
export function proposedVpcBlock(view: View, prefix: number, besides: readonly Block[] = []): Block | null {
  const elsewhere = view.all(onPremisesSchema).flatMap(({ props }) => props.cidrBlocks)
  const led = view.all(routeTableSchema).flatMap(({ props }) => props.routes.map(({ destination }) => destination))
  const busy = [...elsewhere, ...led].flatMap((text) => {
    const one = blockMeant(text)
    return one && one.prefix > 0 ? [one] : []
  })
  return freeVpcBlock(view, prefix, undefined, [...busy, ...besides])
}
