import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { subnetSchema } from '../../subnet/schema.ts'
import type { RouteTableProps } from '../schema.ts'

export const rtSubnetOtherVpc: Rule<RouteTableProps> = {
  id: 'rt-subnet-other-vpc',
  severity: 'error',
  title: { en: 'A route table serves subnets of its own VPC', ko: '라우팅 테이블은 자기 VPC의 서브넷에만 연결합니다' },
  why: {
    en: 'AWS refuses to associate a table with a subnet of another VPC.',
    ko: 'AWS는 다른 VPC의 서브넷과 연결하는 것을 거부합니다.',
  },
  fix: { en: 'Use a table of the subnet’s VPC.', ko: '서브넷이 있는 VPC의 테이블을 사용하십시오.' },
  docs: docs('ec2api', 'AssociateRouteTable'),
  awsCode: 'InvalidParameterValue',
  *check(table, look) {
    for (const id of table.props.subnets) {
      const subnet = look.as(subnetSchema, id)
      if (!subnet || subnet.parent === table.parent) continue
      yield {
        message: {
          en: `Subnet "${subnet.name}" is in another VPC than route table "${table.name}".`,
          ko: `라우팅 테이블 "${table.name}": 서브넷 "${subnet.name}"의 VPC가 다릅니다.`,
        },
        path: ['subnets', id],
        related: [id],
        fix: {
          title: { en: `Dissociate "${subnet.name}"`, ko: `"${subnet.name}" 연결 해제` },
          edits: [{ op: 'set', id: table.id, path: ['subnets', id], value: undefined }],
        },
      }
    }
  },
}
