import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { routeTableSchema } from '../../route-table/schema.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { type InternetGatewayProps, internetGatewaySchema } from '../schema.ts'

export const igwOnePerVpc: Rule<InternetGatewayProps> = {
  id: 'igw-one-per-vpc',
  severity: 'error',
  title: { en: 'A VPC has at most one internet gateway', ko: 'VPC의 인터넷 게이트웨이는 최대 하나입니다' },
  why: {
    en: 'AWS refuses to attach a second one. One is enough: it scales by itself and spans all zones.',
    ko: 'AWS는 두 번째 연결을 거부합니다. 인터넷 게이트웨이는 스스로 확장되고 모든 가용 영역에 걸치므로 하나면 충분합니다.',
  },
  fix: { en: 'Use the first one.', ko: '첫 번째 게이트웨이를 사용하십시오.' },
  docs: docs('ec2api', 'AttachInternetGateway'),
  awsCode: 'InvalidParameterValue',
  *check(gateway, look) {
    const vpc = look.as(vpcSchema, gateway.parent)
    const first = vpc && look.childrenOf(internetGatewaySchema, vpc.id)[0]
    if (!vpc || !first || first.id === gateway.id) return
    const routes = look.mentions(gateway.id).filter(({ by }) => by.kind === routeTableSchema.kind)
    yield {
      message: {
        en: `VPC "${vpc.name}" has internet gateway "${first.name}" already; "${gateway.name}" cannot be attached too.`,
        ko: `VPC "${vpc.name}": 인터넷 게이트웨이 "${first.name}" 연결이 이미 있어 "${gateway.name}" 연결은 불가능합니다.`,
      },
      related: [first.id, vpc.id],
      fix: {
        title: {
          en: `Use "${first.name}" and delete "${gateway.name}"`,
          ko: `"${first.name}" 사용, "${gateway.name}" 삭제`,
        },
        edits: [
          ...routes.map(({ by, path }) => ({ op: 'set', id: by.id, path, value: first.id }) as const),
          { op: 'remove', id: gateway.id },
        ],
      },
    }
  },
}
