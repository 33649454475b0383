import type { Connection } from '@vpcanvas/model'
import { acrossRegions, already } from '../connecting.ts'
import { vpcSchema } from '../vpc/schema.ts'
import { secondRefusal } from './placement.ts'
import type { InternetGatewayProps } from './schema.ts'

export const connections: readonly Connection<InternetGatewayProps>[] = [
  {
    to: vpcSchema.kind,
    title: { en: 'Attach to it', ko: '이 VPC에 연결' },
    connect(view, gateway, vpc) {
      if (gateway.parent === vpc.id) return already(gateway, vpc)
      const refused = secondRefusal(view, vpc.id)
      if (refused) return { refused }
      return acrossRegions(view, gateway, vpc) ?? [{ op: 'move', id: gateway.id, parent: vpc.id }]
    },
  },
]
