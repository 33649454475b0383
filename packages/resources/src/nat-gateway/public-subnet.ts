import type { Edit, Resource } from '@vpcanvas/model'
import type { Fix, Questions } from '@vpcanvas/rules'
import { elasticIpDefaults, elasticIpSchema } from '../elastic-ip/schema.ts'
import { unusedId } from '../ids.ts'
import { isPublicIn, regionOf, vpcOf } from '../routing.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import type { NatGatewayProps } from './schema.ts'

/** The way into a public subnet of the VPC, one of the same zone if there is one; null where there is none. */
export function moveToPublicSubnet(look: Questions, nat: Resource<NatGatewayProps>): Fix | null {
  const home = look.as(subnetSchema, nat.parent)
  const open = look
    .childrenOf(subnetSchema, vpcOf(look, nat.id)?.id ?? '')
    .filter((subnet) => subnet.id !== nat.parent && isPublicIn(look, subnet, 4))
  const near = (subnet: Resource<SubnetProps>) => subnet.props.availabilityZone === home?.props.availabilityZone
  const subnet = open.find(near) ?? open[0]
  if (!subnet) return null
  return {
    title: { en: `Move it to public subnet "${subnet.name}"`, ko: `퍼블릭 서브넷 "${subnet.name}" 안으로 이동` },
    edits: [
      { op: 'move', id: nat.id, parent: subnet.id },
      // A given address belongs to the subnet it leaves.
      ...(nat.props.privateIpAddress === null
        ? []
        : [{ op: 'set', id: nat.id, path: ['privateIpAddress'], value: null } as const]),
    ],
  }
}

/** An Elastic IP of the region that nothing uses, or a new one, given to a NAT gateway. */
export function withElasticIp(
  look: Questions,
  nat: Resource<NatGatewayProps>,
): { readonly name: string; readonly edits: readonly Edit[] } {
  const region = regionOf(look, nat.id)
  const idle = look
    .all(elasticIpSchema)
    .find(
      (eip) =>
        eip.props.instance === null && look.mentions(eip.id).length === 0 && regionOf(look, eip.id)?.id === region?.id,
    )
  if (idle) return { name: idle.name, edits: [{ op: 'set', id: nat.id, path: ['elasticIp'], value: idle.id }] }
  const id = unusedId(look, `${nat.id.slice(0, 100)}-eip`)
  const name = `${nat.name.slice(0, 200)}-eip`
  return {
    name,
    edits: [
      { op: 'add', resource: { id, kind: elasticIpSchema.kind, name, parent: nat.parent, props: elasticIpDefaults } },
      { op: 'set', id: nat.id, path: ['elasticIp'], value: id },
    ],
  }
}
