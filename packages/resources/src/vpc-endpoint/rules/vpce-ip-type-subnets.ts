import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import type { Resource } from '@vpcanvas/model'
import type { SubnetProps } from '../../subnet/schema.ts'
import { isGateway, subnetsOf } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceIpTypeSubnets: Rule<VpcEndpointProps> = {
  id: 'vpce-ip-type-subnets',
  severity: 'error',
  title: {
    en: 'The subnets of an endpoint have the addresses of its type',
    ko: '엔드포인트의 서브넷에는 주소 유형에 맞는 범위가 있어야 합니다',
  },
  why: {
    en: 'Type ipv4 needs an IPv4 range, ipv6 needs subnets with IPv6 alone, and dualstack needs both.',
    ko: 'ipv4 유형에는 IPv4 범위, ipv6 유형에는 IPv6 전용 서브넷, dualstack 유형에는 둘 다 필요합니다.',
  },
  fix: { en: 'Change the type, or the subnets.', ko: '주소 유형이나 서브넷을 바꾸십시오.' },
  docs: docs('plink', 'create-interface-endpoint'),
  awsCode: 'InvalidParameter',
  *check(endpoint, look) {
    if (isGateway(endpoint)) return
    const { ipAddressType } = endpoint.props
    const subnets = subnetsOf(look, endpoint)
    const types = new Set(subnets.map(addressesOf))
    for (const subnet of subnets) {
      const has = addressesOf(subnet)
      const fits = ipAddressType === 'ipv4' ? has !== 'ipv6' : has === ipAddressType
      if (fits) continue
      const [only] = types.size === 1 ? types : []
      yield {
        message: {
          en: `"${endpoint.name}" is of address type ${ipAddressType}; subnet "${subnet.name}" is ${has}.`,
          ko: `"${endpoint.name}"의 주소 유형은 ${ipAddressType}, 서브넷 "${subnet.name}"의 유형은 ${has}입니다.`,
        },
        path: ['ipAddressType'],
        related: [subnet.id],
        ...(only && {
          fix: {
            title: { en: `Use the type ${only}`, ko: `${only} 유형 사용` },
            edits: [{ op: 'set', id: endpoint.id, path: ['ipAddressType'], value: only }],
          },
        }),
      }
    }
  },
}

/** Which addresses a subnet has. */
function addressesOf({ props }: Resource<SubnetProps>): VpcEndpointProps['ipAddressType'] {
  if (props.cidrBlock === '') return 'ipv6'
  return props.ipv6CidrBlock !== null || props.ipv6Index !== null ? 'dualstack' : 'ipv4'
}
