import { elementIn } from './ask.ts'

/**
 * The EC2 emulator keeps the ICMP type and code of a network ACL entry to itself. They are remembered here and written into its answers.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html
 */
export interface AclMemory {
  /** A request that was answered well. */
  note(body: string): void
  completed(answer: string): string
}

export function createAclMemory(): AclMemory {
  // ACL ids are unique, so account and region say no more.
  const told = new Map<string, string>()
  const keyOf = (acl: string | null, egress: string | null, number: string | null) => `${acl} ${egress} ${number}`

  return {
    note(body) {
      const parameters = new URLSearchParams(body)
      if (!/^(Create|Replace|Delete)NetworkAclEntry$/.test(parameters.get('Action') ?? '')) return
      const key = keyOf(parameters.get('NetworkAclId'), parameters.get('Egress'), parameters.get('RuleNumber'))
      const [type, code] = [parameters.get('Icmp.Type') ?? '', parameters.get('Icmp.Code') ?? '']
      const isSaid = /^-?\d+$/.test(type) && /^-?\d+$/.test(code)
      if (isSaid) told.set(key, `<icmpTypeCode><code>${code}</code><type>${type}</type></icmpTypeCode>`)
      else told.delete(key)
    },
    completed: (answer) =>
      answer.replaceAll(
        /<entrySet>(.*?)<\/entrySet>(<default>\w*<\/default>)<networkAclId>(acl-[0-9a-f]+)<\/networkAclId>/gs,
        (_, entries: string, byDefault: string, acl: string) => {
          const completed = entries.replaceAll(/<item>(.*?)<\/item>/gs, (entry, inside: string) => {
            const icmp = told.get(keyOf(acl, elementIn(inside, 'egress'), elementIn(inside, 'ruleNumber')))
            return icmp ? `<item>${inside}${icmp}</item>` : entry
          })
          return `<entrySet>${completed}</entrySet>${byDefault}<networkAclId>${acl}</networkAclId>`
        },
      ),
  }
}
