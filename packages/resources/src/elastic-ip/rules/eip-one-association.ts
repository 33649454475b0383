import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { instanceSchema } from '../../instance/schema.ts'
import { natGatewaySchema } from '../../nat-gateway/schema.ts'
import type { ElasticIpProps } from '../schema.ts'

export const eipOneAssociation: Rule<ElasticIpProps> = {
  id: 'eip-one-association',
  severity: 'error',
  title: { en: 'An Elastic IP belongs to one thing', ko: '탄력적 IP는 한 곳에만 연결됩니다' },
  why: {
    en: 'An address is mapped to one network interface or one NAT gateway; AWS refuses a second.',
    ko: '주소 하나는 네트워크 인터페이스 하나 또는 NAT 게이트웨이 하나에만 연결되며 AWS는 두 번째를 거부합니다.',
  },
  fix: { en: 'Allocate another for one of them.', ko: '한쪽에는 다른 주소를 할당하십시오.' },
  docs: docs('ec2api', 'AssociateAddress'),
  awsCode: 'Resource.AlreadyAssociated',
  *check(eip, look) {
    const instance = look.as(instanceSchema, eip.props.instance)
    const nat = look.mentions(eip.id).find(({ by }) => by.kind === natGatewaySchema.kind)?.by
    if (!instance || !nat) return
    yield {
      message: {
        en: `Elastic IP "${eip.name}" is used by instance "${instance.name}" and by NAT gateway "${nat.name}".`,
        ko: `탄력적 IP "${eip.name}": 인스턴스 "${instance.name}" 및 NAT 게이트웨이 "${nat.name}" 양쪽에 연결되어 있습니다.`,
      },
      path: ['instance'],
      related: [instance.id, nat.id],
      fix: {
        title: { en: `Leave it to "${nat.name}"`, ko: `"${nat.name}"에만 연결` },
        edits: [{ op: 'set', id: eip.id, path: ['instance'], value: null }],
      },
    }
  },
}
