import { docs } from '@vpcanvas/catalogue'
import { contains, hasPorts, protocolNumber, subtractPorts } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { coversProtocol, inTurn, portsOf } from '../../filtering.ts'
import { nameOf, pathOf } from '../entries.ts'
import type { NetworkAclEntry, NetworkAclProps } from '../schema.ts'

export const naclShadowedEntry: Rule<NetworkAclProps> = {
  id: 'nacl-shadowed-entry',
  severity: 'warning',
  title: { en: 'An entry can be reached', ko: '항목은 평가될 수 있어야 합니다' },
  why: {
    en: 'Entries are tried by number and the first that matches decides: one behind another that covers all its traffic never does.',
    ko: '항목은 번호 순서로 평가되고 처음 일치하는 항목이 결정합니다. 앞 항목이 모든 트래픽을 포함하면 뒤 항목은 쓰이지 않습니다.',
  },
  fix: { en: 'Give it a lower number, or delete it.', ko: '더 낮은 번호를 지정하거나 삭제하십시오.' },
  docs: docs('vpcug', 'nacl-rules'),
  awsCode: null,
  *check(acl) {
    for (const direction of ['ingress', 'egress'] as const) {
      const entries = inTurn(acl, direction)
      for (const [index, entry] of entries.entries()) {
        const cover = entries
          .slice(0, index)
          .find((earlier) => earlier.ruleNumber < entry.ruleNumber && covers(earlier, entry))
        if (!cover) continue
        yield {
          message: {
            en: `Network ACL "${acl.name}": ${nameOf(entry).en} is never reached, since entry ${cover.ruleNumber} covers all of it.`,
            ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}의 트래픽은 모두 항목 ${cover.ruleNumber}에서 처리되므로 쓰이지 않습니다.`,
          },
          path: pathOf(entry),
          fix: {
            title: { en: `Delete entry ${entry.ruleNumber}`, ko: `항목 ${entry.ruleNumber} 삭제` },
            edits: [{ op: 'set', id: acl.id, path: pathOf(entry), value: undefined }],
          },
        }
      }
    }
  },
}

/** Whether everything that a later entry matches is matched by an earlier one. */
function covers(earlier: NetworkAclEntry, later: NetworkAclEntry): boolean {
  const [wide, narrow] = [blockMeant(earlier.cidrBlock), blockMeant(later.cidrBlock)]
  const protocol = protocolNumber(later.protocol)
  if (!wide || !narrow || protocol === null || !contains(wide, narrow) || !coversProtocol(earlier, protocol))
    return false
  if (protocolNumber(earlier.protocol) === -1) return true
  if (hasPorts(protocol)) {
    const ports = portsOf(later)
    return ports.length > 0 && subtractPorts(ports, portsOf(earlier)).length === 0
  }
  return among(earlier.icmpType, later.icmpType) && among(earlier.icmpCode, later.icmpCode)
}

function among(all: number | null, one: number | null): boolean {
  return all === null || all === -1 || all === one
}
