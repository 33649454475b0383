import { formatBlock } from '@vpcanvas/ip'
import type { Resource, View } from '@vpcanvas/model'
import { verbatim } from '@vpcanvas/text'
import type { Fact } from '../form.ts'
import { blocksOfService, isStandIn } from '../prefix-lists.ts'
import { subnetSchema } from '../subnet/schema.ts'
import type { VpcEndpointProps } from './schema.ts'
import { isGateway } from './service.ts'

/** Which addresses it leads to, or answers at. */
export function facts(endpoint: Resource<VpcEndpointProps>, view: View): readonly Fact[] {
  const { serviceName, subnets } = endpoint.props
  if (isGateway(endpoint)) {
    const blocks = blocksOfService(view, serviceName)
    if (!blocks) return []
    return [
      {
        label: { en: 'Service addresses', ko: '서비스 주소' },
        value: verbatim(blocks.map(formatBlock).join(', ')),
        because: isStandIn(view, serviceName)
          ? {
              en: 'A block that only stands for the service here: its real addresses are AWS’s, and no design says them.',
              ko: '여기서 서비스를 대신하는 블록일 뿐입니다. 실제 주소는 AWS가 관리하며 디자인에는 없습니다.',
            }
          : { en: 'What the service’s prefix list holds.', ko: '서비스의 접두사 목록에 있는 블록입니다.' },
      },
    ]
  }
  return [...new Set(subnets)].flatMap((id) => {
    const address = endpoint.observed?.[`${id}.address`]
    const subnet = view.as(subnetSchema, id)
    return address !== undefined && subnet
      ? [{ label: { en: 'Private address', ko: '프라이빗 주소' }, value: verbatim(address), by: subnet.id }]
      : []
  })
}
