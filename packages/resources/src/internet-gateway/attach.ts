import type { Resource } from '@vpcanvas/model'
import type { Fix, Questions } from '@vpcanvas/rules'
import { unusedId } from '../ids.ts'
import type { VpcProps } from '../vpc/schema.ts'
import { internetGatewayDefaults, internetGatewaySchema } from './schema.ts'

/** An internet gateway for a VPC that has none: one of its region that is attached to nothing, or a new one. */
export function attachInternetGateway(look: Questions, vpc: Resource<VpcProps>): Fix {
  const idle = look.childrenOf(internetGatewaySchema, vpc.parent)[0]
  if (idle) {
    return {
      title: { en: `Attach "${idle.name}" to "${vpc.name}"`, ko: `"${idle.name}" 게이트웨이를 "${vpc.name}"에 연결` },
      edits: [{ op: 'move', id: idle.id, parent: vpc.id }],
    }
  }
  const id = unusedId(look, `${vpc.id.slice(0, 100)}-igw`)
  return {
    title: { en: `Add an internet gateway to "${vpc.name}"`, ko: `"${vpc.name}"에 인터넷 게이트웨이 추가` },
    edits: [
      {
        op: 'add',
        resource: {
          id,
          kind: internetGatewaySchema.kind,
          name: `${vpc.name.slice(0, 200)}-igw`,
          parent: vpc.id,
          props: internetGatewayDefaults,
        },
      },
    ],
  }
}
