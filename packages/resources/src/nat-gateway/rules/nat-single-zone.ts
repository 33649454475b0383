import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { routeTableSchema } from '../../route-table/schema.ts'
import { subnetsOf } from '../../routing.ts'
import { subnetSchema } from '../../subnet/schema.ts'
import type { NatGatewayProps } from '../schema.ts'

export const natSingleZone: Rule<NatGatewayProps> = {
  id: 'nat-single-zone',
  severity: 'advice',
  title: { en: 'Each zone has a NAT gateway of its own', ko: '가용 영역마다 NAT 게이트웨이를 둡니다' },
  why: {
    en: 'A NAT gateway lives in one zone. Where it serves several, the loss of its zone cuts all of them off.',
    ko: 'NAT 게이트웨이는 가용 영역 하나에 있습니다. 여러 영역이 함께 쓰면 그 영역의 장애가 모두를 끊습니다.',
  },
  fix: {
    en: 'Add a NAT gateway in each zone, at its price.',
    ko: '비용을 고려하여 가용 영역마다 NAT 게이트웨이를 추가하십시오.',
  },
  docs: docs('vpcug', 'nat-gateway-basics'),
  awsCode: null,
  *check(nat, look) {
    const home = look.as(subnetSchema, nat.parent)
    if (!home) return
    const siblings = look.childrenOf(subnetSchema, home.parent)
    const served = look.mentions(nat.id).flatMap(({ by }) => {
      const table = look.as(routeTableSchema, by.id)
      return table ? subnetsOf(look, table, siblings) : []
    })
    const zones = [...new Set(served.map((subnet) => subnet.props.availabilityZone))]
      .filter((zone) => zone !== '')
      .toSorted()
    if (zones.length < 2) return
    yield {
      message: {
        en: `NAT gateway "${nat.name}" in ${home.props.availabilityZone} serves ${zones.join(', ')}: if its zone fails, all of them lose the internet.`,
        ko: `NAT 게이트웨이 "${nat.name}"(${home.props.availabilityZone}): 여러 영역(${zones.join(', ')})이 함께 사용하므로 해당 영역에 장애가 나면 모두 인터넷 연결을 잃습니다.`,
      },
    }
  },
}
