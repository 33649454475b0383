import {
  type Address,
  AllocateAddressCommand,
  AssociateAddressCommand,
  DescribeAddressesCommand,
  DisassociateAddressCommand,
  ReleaseAddressCommand,
} from '@aws-sdk/client-ec2'
import { type Facts, isRef, type Lifecycle, type Ref, ref, tagRecord, tagSpecification } from '@vpcanvas/provision'
import { instanceSchema } from '../instance/schema.ts'
import { internetGatewaySchema } from '../internet-gateway/schema.ts'
import { ownInterfaces } from '../network-interface/own-interfaces.ts'
import { networkInterfaceSchema } from '../network-interface/schema.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { type ElasticIpProps, elasticIpSchema } from './schema.ts'

interface ElasticIpFacts extends Facts {
  readonly instance: Ref | null
}

export const lifecycle: Lifecycle<ElasticIpProps, ElasticIpFacts> = {
  schema: elasticIpSchema,
  service: 'ec2',
  links: ['instance'],
  effects: {},
  exclusive: true,
  holdsData: false,
  patience: { create: 300, delete: 900 },

  desired: ({ props }, view) => ({
    instance: props.instance ? ref(view.get(props.instance)?.kind ?? instanceSchema.kind, props.instance) : null,
  }),

  // AWS maps no public address in a VPC without an attached internet gateway (Gateway.NotAttached).
  needs({ props }, view) {
    const vpc = view.within(vpcSchema, props.instance)
    return vpc ? view.childrenOf(internetGatewaySchema, vpc.id).map(({ id }) => id) : []
  },

  async read(reader) {
    const { Addresses } = await reader.ec2.send(new DescribeAddressesCommand({ Filters: [reader.ours] }))
    const isHeld = Addresses?.some(({ NetworkInterfaceId }) => NetworkInterfaceId) ?? false
    const interfaces = isHeld ? await ownInterfaces(reader) : new Set<string>()
    return (Addresses ?? []).map((address) => ({
      id: address.AllocationId ?? '',
      tags: tagRecord(address.Tags),
      state: 'ready',
      status: address.AssociationId ? 'associated' : 'allocated',
      facts: { instance: holderOf(address, interfaces) },
      outputs: { publicIp: address.PublicIp ?? '' },
      parts: { association: address.AssociationId ?? '' },
    }))
  },

  async create({ ec2, ...session }) {
    const { AllocationId } = await ec2.send(
      new AllocateAddressCommand({ Domain: 'vpc', TagSpecifications: tagSpecification('elastic-ip', session) }),
    )
    return AllocationId ?? ''
  },

  async update({ ec2, idOf }, { id, parts }, changes) {
    for (const { before, after } of changes) {
      if (isRef(before)) await ec2.send(new DisassociateAddressCommand({ AssociationId: parts?.['association'] }))
      if (isRef(after)) {
        await ec2.send(
          new AssociateAddressCommand({
            AllocationId: id,
            ...(after.kind === networkInterfaceSchema.kind
              ? { NetworkInterfaceId: idOf(after) }
              : { InstanceId: idOf(after) }),
            AllowReassociation: false,
          }),
        )
      }
    }
  },

  async delete({ ec2 }, { id, facts, parts }) {
    if (facts.instance) await ec2.send(new DisassociateAddressCommand({ AssociationId: parts?.['association'] }))
    await ec2.send(new ReleaseAddressCommand({ AllocationId: id }))
  },
}

function holderOf({ InstanceId, NetworkInterfaceId }: Address, interfaces: ReadonlySet<string>): Ref | null {
  if (NetworkInterfaceId && interfaces.has(NetworkInterfaceId))
    return ref(networkInterfaceSchema.kind, NetworkInterfaceId)
  return InstanceId ? ref(instanceSchema.kind, InstanceId) : null
}
