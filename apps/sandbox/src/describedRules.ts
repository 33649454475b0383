import { askEc2 } from './ask.ts'
import type { Scope } from './signature.ts'

/**
 * The EC2 emulator writes new descriptions onto rules for blocks, not onto those for groups: these are taken away and written again.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html
 */
export async function describeRules(port: number, scope: Scope, body: string): Promise<void> {
  const parameters = Object.fromEntries(new URLSearchParams(body))
  const [, direction] = /^UpdateSecurityGroupRuleDescriptions(Ingress|Egress)$/.exec(parameters['Action'] ?? '') ?? []
  if (!direction || !/\.Groups\./.test(body)) return
  await askEc2(port, scope, { ...parameters, Action: `RevokeSecurityGroup${direction}` })
  await askEc2(port, scope, { ...parameters, Action: `AuthorizeSecurityGroup${direction}` })
}
