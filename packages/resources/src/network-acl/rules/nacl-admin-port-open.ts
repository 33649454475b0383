import { docs } from '@vpcanvas/catalogue'
import { anywhere4, anywhere6, hasPort, protocolNumber, sameBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { portsOf } from '../../filtering.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { changed, nameOf, pathOf, TCP } from '../entries.ts'
import type { NetworkAclEntry, NetworkAclProps } from '../schema.ts'

const ADMIN = [22, 3389]

/** An entry for all traffic filters nothing on purpose. */
const isForEverything = (entry: NetworkAclEntry) => entry.fromPort === 0 && entry.toPort === 65_535

/** Replies to a NAT gateway or a load balancer come back to any of these ports, so an ACL has to let them in. */
const isForReplies = (entry: NetworkAclEntry) => entry.fromPort === 1024 && entry.toPort === 65_535

export const naclAdminPortOpen: Rule<NetworkAclProps> = {
  id: 'nacl-admin-port-open',
  severity: 'warning',
  title: { en: 'SSH and RDP are not open to everybody', ko: 'SSH와 RDP를 모두에게 열지 않습니다' },
  why: {
    en: 'Ports 22 and 3389 are tried by attackers all day; an entry that lets them in from everywhere leaves all to the hosts (Security Hub EC2.21).',
    ko: '22번과 3389번 포트는 끊임없이 공격받습니다. 모든 곳에서 허용하면 방어가 호스트에만 달리게 됩니다(Security Hub EC2.21).',
  },
  fix: { en: 'Restrict the source.', ko: '소스를 제한하십시오.' },
  docs: docs('sechub', 'ec2-controls'),
  awsCode: null,
  *check(acl, look) {
    for (const entry of acl.props.entries) {
      const block = blockMeant(entry.cidrBlock)
      if (entry.direction !== 'ingress' || entry.action !== 'allow' || protocolNumber(entry.protocol) !== TCP || !block)
        continue
      if (!sameBlock(block, anywhere4) && !sameBlock(block, anywhere6)) continue
      const open = ADMIN.filter((port) => hasPort(portsOf(entry), port))
      if (open.length === 0 || isForEverything(entry) || isForReplies(entry)) continue
      const range = block.family === 4 ? look.as(vpcSchema, acl.parent)?.props.cidrBlock : undefined
      yield {
        message: {
          en: `Network ACL "${acl.name}": ${nameOf(entry).en} lets TCP ${open.join(' and ')} in from everywhere.`,
          ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}에서 TCP ${open.join(', ')} 포트를 모든 곳에 허용합니다.`,
        },
        path: pathOf(entry, 'cidrBlock'),
        ...(range &&
          blockMeant(range) && {
            fix: {
              title: { en: `Allow only from ${range}`, ko: `${range}에서만 허용` },
              edits: changed(acl, entry, { cidrBlock: range }),
            },
          }),
      }
    }
  },
}
