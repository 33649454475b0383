import { docs } from '@vpcanvas/catalogue'
import { formatPorts, type PortSet, subtractPorts } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import type { Text } from '@vpcanvas/text'
import { EPHEMERAL } from '../../filtering.ts'
import { lettingEntry, nameOf, pathOf } from '../entries.ts'
import { repliesTo } from '../replies.ts'
import type { NetworkAclProps } from '../schema.ts'

/** https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports */
const clients: readonly { readonly who: Text; readonly ports: PortSet }[] = [
  { who: { en: 'Linux (32768-60999)', ko: 'Linux(32768-60999)' }, ports: [{ from: 32_768, to: 60_999 }] },
  { who: { en: 'Windows (49152-65535)', ko: 'Windows(49152-65535)' }, ports: [{ from: 49_152, to: 65_535 }] },
]

export const naclEphemeralTooNarrow: Rule<NetworkAclProps> = {
  id: 'nacl-ephemeral-too-narrow',
  severity: 'warning',
  title: {
    en: 'Replies may go to every port a client uses',
    ko: '응답은 클라이언트가 쓰는 모든 포트로 갈 수 있어야 합니다',
  },
  why: {
    en: 'Linux takes its own end of a connection from 32768 to 60999, Windows from 49152 to 65535, load balancers, NAT gateways and Lambda from 1024 on: a narrower range works now and then.',
    ko: '연결의 클라이언트 쪽 포트로 Linux는 32768~60999, Windows는 49152~65535, 로드 밸런서와 NAT 게이트웨이와 Lambda는 1024부터 사용합니다. 더 좁으면 가끔만 통신됩니다.',
  },
  fix: { en: 'Allow 1024 to 65535.', ko: '1024~65535를 허용하십시오.' },
  docs: docs('vpcug', 'custom-network-acl'),
  awsCode: null,
  *check(acl) {
    for (const direction of ['ingress', 'egress'] as const) {
      const back = direction === 'ingress' ? 'egress' : 'ingress'
      for (const { entry, block, allowed } of repliesTo(acl, direction)) {
        const left = clients.find(({ ports }) => subtractPorts(ports, allowed).length > 0)
        if (allowed.length === 0 || !left) continue
        const fix = lettingEntry(acl, back, block, EPHEMERAL)
        yield {
          message: {
            en: `Network ACL "${acl.name}": replies to what ${nameOf(entry).en} lets through may use ports ${formatPorts(allowed)} only, too few for ${left.who.en}.`,
            ko: `네트워크 ACL "${acl.name}": ${nameOf(entry).ko}에 대한 응답이 포트 ${formatPorts(allowed)}만 쓸 수 있어 클라이언트에 부족합니다: ${left.who.ko}.`,
          },
          path: pathOf(entry),
          ...(fix && { fix }),
        }
      }
    }
  },
}
