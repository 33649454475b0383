import { docs } from '@vpcanvas/catalogue'
import { formatPath, referencesIn, type Resource } from '@vpcanvas/model'
import type { Rule } from '@vpcanvas/rules'
import { isCache } from './caches.ts'

/** The code for an id that is not there, by the kind it should be of; EC2 names the resource in it. */
const codes: Readonly<Record<string, string>> = {
  vpc: 'InvalidVpcID.NotFound',
  subnet: 'InvalidSubnetID.NotFound',
  routeTable: 'InvalidRouteTableID.NotFound',
  internetGateway: 'InvalidInternetGatewayID.NotFound',
  natGateway: 'NatGatewayNotFound',
  elasticIp: 'InvalidAllocationID.NotFound',
  securityGroup: 'InvalidGroup.NotFound',
  vpcPeering: 'InvalidVpcPeeringConnectionID.NotFound',
  instance: 'InvalidInstanceID.NotFound',
  cacheSubnetGroup: 'CacheSubnetGroupNotFoundFault',
}

export const genReferenceMissing: Rule = {
  id: 'gen-reference-missing',
  severity: 'error',
  title: { en: 'What a resource names is there', ko: '리소스가 가리키는 대상이 있어야 합니다' },
  why: {
    en: 'AWS refuses a request that names something it does not have.',
    ko: 'AWS는 없는 대상을 가리키는 요청을 거부합니다.',
  },
  fix: { en: 'Remove the reference, or add the resource.', ko: '참조를 제거하거나 리소스를 추가하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidParameterValue',
  *check(resource, look) {
    const schema = look.schemas[resource.kind]
    if (!schema) return
    for (const { path, id, to, hold, loose } of referencesIn(schema, resource.props)) {
      if (loose || look.get(id)) continue
      yield {
        message: {
          en: `"${resource.name}" names "${id}" (${formatPath(path)}), which is not in the design.`,
          ko: `"${resource.name}"의 ${formatPath(path)}: "${id}" 리소스는 디자인에 없습니다.`,
        },
        path,
        awsCode: codeFor(resource, to),
        // A list item can go; a single reference that is emptied would mostly be missed.
        ...(hold?.becomes === undefined &&
          hold && {
            fix: {
              title: { en: `Remove "${id}"`, ko: `"${id}" 제거` },
              edits: [{ op: 'set', id: resource.id, path: hold.path, value: hold.becomes }],
            },
          }),
      }
    }
  },
}

function codeFor(resource: Resource, to: readonly string[]): string {
  const [kind] = to
  if (isCache(resource) && kind !== 'cacheSubnetGroup') return 'InvalidParameterValue'
  return (kind && codes[kind]) ?? 'InvalidParameterValue'
}
