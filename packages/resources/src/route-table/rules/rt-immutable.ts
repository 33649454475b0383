import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type RouteTableProps, routeTableSchema } from '../schema.ts'

export const rtImmutable = replacementRule<RouteTableProps>(routeTableSchema, {
  id: 'rt-immutable',
  title: { en: 'A route table stays in its VPC', ko: '라우팅 테이블의 VPC는 변경할 수 없습니다' },
  why: {
    en: 'AWS makes a new table in the other VPC and deletes this one.',
    ko: 'AWS에서는 다른 VPC에 새 테이블을 만들고 기존 테이블을 삭제합니다.',
  },
  fix: { en: 'Keep it where it is, and draw another in the other VPC.', ko: '그대로 두고 다른 VPC에 새로 만드십시오.' },
  docs: docs('ec2api', 'CreateRouteTable'),
  props: {},
  parent: { en: 'the VPC', ko: 'VPC' },
  means: {
    en: 'Its subnets fall back to the main table for a while.',
    ko: '그동안 서브넷은 기본 라우팅 테이블을 따릅니다.',
  },
})
