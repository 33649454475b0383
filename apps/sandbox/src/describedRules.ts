import { askEc2, elementIn } from './ask.ts'
import type { Scope } from './signature.ts'

/**
 * The EC2 emulator writes new descriptions onto rules for blocks, not onto those for groups: these are taken away and written again.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html
 */
export async function describeRules(port: number, scope: Scope, body: string): Promise<void> {
  const parameters = Object.fromEntries(new URLSearchParams(body))
  const [, direction] = /^UpdateSecurityGroupRuleDescriptions(Ingress|Egress)$/.exec(parameters['Action'] ?? '') ?? []
  const GroupId = parameters['GroupId']
  const named = rulesIn(parameters)
  if (!direction || !GroupId || named.size === 0) return
  const filter = { 'Filter.1.Name': 'group-id', 'Filter.1.Value.1': GroupId }
  const answer = await askEc2(port, scope, { Action: 'DescribeSecurityGroupRules', ...filter })
  const ids = [...answer.matchAll(/<item>(.*?)<\/item>/gs)]
    .map(([, rule = '']) => rule)
    .filter((rule) => elementIn(rule, 'isEgress') === String(direction === 'Egress') && named.has(contentOf(rule)))
    .map((rule) => elementIn(rule, 'securityGroupRuleId'))
  if (ids.length === 0) return
  const gone = Object.fromEntries(ids.map((id, index) => [`SecurityGroupRuleId.${index + 1}`, id]))
  await askEc2(port, scope, { Action: `RevokeSecurityGroup${direction}`, GroupId, ...gone })
  await askEc2(port, scope, { ...parameters, Action: `AuthorizeSecurityGroup${direction}` })
}

/** The rules for groups that a request names, each by its content. */
function rulesIn(parameters: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(
    Object.entries(parameters).flatMap(([key, group]) => {
      const [, permission] = /^(IpPermissions\.\d+)\.Groups\.\d+\.GroupId$/.exec(key) ?? []
      const part = (name: string) => parameters[`${permission}.${name}`] ?? '-1'
      return permission ? [`${part('IpProtocol')} ${part('FromPort')} ${part('ToPort')} ${group}`] : []
    }),
  )
}

function contentOf(rule: string): string {
  const group = elementIn(/<referencedGroupInfo>.*?<\/referencedGroupInfo>/s.exec(rule)?.[0] ?? '', 'groupId')
  const port = (name: string) => elementIn(rule, name) || '-1'
  return `${elementIn(rule, 'ipProtocol')} ${port('fromPort')} ${port('toPort')} ${group}`
}
