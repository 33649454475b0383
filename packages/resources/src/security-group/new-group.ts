import type { Resource } from '@vpcanvas/model'
import type { Fix, Questions } from '@vpcanvas/rules'
import { unusedId } from '../ids.ts'
import { vpcOf } from '../routing.ts'
import { acceptable } from './permissions.ts'
import { securityGroupDefaults, type SecurityGroupRule, securityGroupSchema } from './schema.ts'

/** A new group with these inbound rules for a resource that has none; null outside a VPC. */
export function newGroupFor(look: Questions, owner: Resource, ingress: readonly SecurityGroupRule[]): Fix | null {
  const vpc = vpcOf(look, owner.id)
  if (!vpc) return null
  const taken = new Set(look.childrenOf(securityGroupSchema, vpc.id).map((group) => group.name.trim().toLowerCase()))
  const stem = `${(acceptable(owner.name) ?? owner.kind).replace(/^(sg-)+/, '').slice(0, 200)}-sg`
  let name = stem
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}-${n}`
  const id = unusedId(look, `${owner.id.slice(0, 100)}-sg`)
  return {
    title: { en: `Add security group "${name}"`, ko: `보안 그룹 "${name}" 추가` },
    edits: [
      {
        op: 'add',
        resource: {
          id,
          kind: securityGroupSchema.kind,
          name,
          parent: vpc.id,
          props: {
            ...securityGroupDefaults,
            description: acceptable(`Guards ${owner.name}`) ?? 'Security group',
            ingress: [...ingress],
          },
        },
      },
      { op: 'set', id: owner.id, path: ['securityGroups', id], value: id },
    ],
  }
}
