import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { vpcSchema } from '../../vpc/schema.ts'
import { type InternetGatewayProps, internetGatewaySchema } from '../schema.ts'

export const igwUnattached: Rule<InternetGatewayProps> = {
  id: 'igw-unattached',
  severity: 'warning',
  title: { en: 'An internet gateway is attached to a VPC', ko: '인터넷 게이트웨이는 VPC에 연결되어야 합니다' },
  why: {
    en: 'Attached to nothing, it carries nothing.',
    ko: '연결되지 않은 게이트웨이는 아무 트래픽도 전달하지 않습니다.',
  },
  fix: { en: 'Move it into its VPC.', ko: 'VPC 안으로 옮기십시오.' },
  docs: docs('vpcug', 'VPC_Internet_Gateway'),
  awsCode: null,
  *check(gateway, look) {
    if (look.as(vpcSchema, gateway.parent)) return
    const wanting = look
      .childrenOf(vpcSchema, gateway.parent)
      .filter((vpc) => look.childrenOf(internetGatewaySchema, vpc.id).length === 0)
    const [only] = wanting
    yield {
      message: {
        en: `Internet gateway "${gateway.name}" is attached to no VPC.`,
        ko: `인터넷 게이트웨이 "${gateway.name}": 연결된 VPC가 없습니다.`,
      },
      ...(only &&
        wanting.length === 1 && {
          fix: {
            title: { en: `Attach to "${only.name}"`, ko: `"${only.name}"에 연결` },
            edits: [{ op: 'move', id: gateway.id, parent: only.id }],
          },
        }),
    }
  },
}
