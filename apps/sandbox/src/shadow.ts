import { askEc2, elementIn } from './ask.ts'
import type { Scope } from './signature.ts'

/**
 * The cache emulator looks subnets up among its own, but the real ones live in the EC2 emulator. So for each subnet that a
 * cache subnet group names, a twin with the same zone is made beside the cache emulator, in a twin of its VPC, and ids are exchanged
 * on the way in and out. A subnet that the EC2 emulator does not know gets no twin, and the cache emulator refuses it as AWS does.
 */
export interface Shadows {
  /** The request with the twins' ids. */
  inward(scope: Scope, body: string): Promise<string>
  /** The answer with the real ids. */
  outward(body: string): string
}

export function createShadows(ports: { readonly real: number; readonly twin: number }): Shadows {
  const twins = new Map<string, string>()
  const originals = new Map<string, string>()
  let blocks = 0

  async function twinOfVpc(scope: Scope, vpcId: string): Promise<string> {
    const known = twins.get(vpcId)
    if (known) return known
    const made = elementIn(await askEc2(ports.twin, scope, { Action: 'CreateVpc', CidrBlock: '10.0.0.0/8' }), 'vpcId')
    remember(vpcId, made)
    return made
  }

  async function twinOfSubnet(scope: Scope, subnetId: string): Promise<string> {
    const known = twins.get(subnetId)
    if (known) return known
    const real = await askEc2(ports.real, scope, { Action: 'DescribeSubnets', 'SubnetId.1': subnetId })
    const vpcId = elementIn(real, 'vpcId')
    if (!vpcId) return subnetId
    const block = blocks++
    const made = elementIn(
      await askEc2(ports.twin, scope, {
        Action: 'CreateSubnet',
        VpcId: await twinOfVpc(scope, vpcId),
        CidrBlock: `10.${Math.floor(block / 256) % 256}.${block % 256}.0/24`,
        AvailabilityZone: elementIn(real, 'availabilityZone'),
      }),
      'subnetId',
    )
    remember(subnetId, made)
    return made || subnetId
  }

  function remember(real: string, twin: string): void {
    if (!twin) return
    twins.set(real, twin)
    originals.set(twin, real)
  }

  return {
    async inward(scope, body) {
      if (!/(^|&)Action=(Create|Modify)CacheSubnetGroup(&|$)/.test(body)) return body
      let changed = body
      for (const id of new Set(body.match(/subnet-[0-9a-f]+/g)))
        changed = changed.replaceAll(id, await twinOfSubnet(scope, id))
      return changed
    },
    outward: (body) => body.replaceAll(/(?:subnet|vpc)-[0-9a-f]+/g, (id) => originals.get(id) ?? id),
  }
}
