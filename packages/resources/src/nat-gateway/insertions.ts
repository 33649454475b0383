import type { Insertion } from '@vpcanvas/model'
import { internetGatewaySchema } from '../internet-gateway/schema.ts'
import { translatedBy, turnedTo } from '../nat-inserting.ts'
import { routeTableSchema } from '../route-table/schema.ts'
import type { NatGatewayProps } from './schema.ts'

export const insertions: readonly Insertion<NatGatewayProps>[] = [
  {
    from: routeTableSchema.kind,
    to: internetGatewaySchema.kind,
    means: translatedBy,
    part(view, own, from, to) {
      if (own.props.connectivityType === 'private') {
        return {
          refused: {
            en: `"${own.name}" is a private NAT gateway: it has no way to the internet.`,
            ko: `"${own.name}" 리소스는 프라이빗 NAT 게이트웨이이므로 인터넷으로 나갈 수 없습니다.`,
          },
        }
      }
      return turnedTo(view, own, from, to)
    },
  },
]
