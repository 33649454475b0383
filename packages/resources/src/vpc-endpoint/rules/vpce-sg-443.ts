import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { unusedItemId } from '../../ids.ts'
import { isLeftOpen } from '../../left-open.ts'
import { admitsTcp, groupsOf } from '../../security-group/permissions.ts'
import type { SecurityGroupRule } from '../../security-group/schema.ts'
import { vpcSchema } from '../../vpc/schema.ts'
import { isGateway, regionSaid } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceSg443: Rule<VpcEndpointProps> = {
  id: 'vpce-sg-443',
  severity: 'warning',
  title: {
    en: 'An interface endpoint lets HTTPS in',
    ko: '인터페이스 엔드포인트의 보안 그룹은 HTTPS를 허용해야 합니다',
  },
  why: {
    en: 'Services of AWS are called on TCP 443; the endpoint’s groups drop what no rule admits.',
    ko: 'AWS 서비스는 TCP 443으로 호출하며, 엔드포인트의 보안 그룹은 규칙이 없는 트래픽을 버립니다.',
  },
  fix: { en: 'Allow TCP 443 from the clients.', ko: '클라이언트에서 오는 TCP 443을 허용하십시오.' },
  docs: docs('plink', 'create-interface-endpoint'),
  awsCode: null,
  *check(endpoint, look) {
    const { securityGroups, serviceName } = endpoint.props
    const groups = groupsOf(look, securityGroups)
    const [first] = groups
    if (isGateway(endpoint) || regionSaid(serviceName) === null || !first) return
    if (groups.length < securityGroups.length || isLeftOpen(look, endpoint.id, 'SecurityGroupIds')) return
    if (groups.some(({ id }) => isLeftOpen(look, id, 'SecurityGroupIngress'))) return
    if (groups.some(({ props }) => props.ingress.some((rule) => admitsTcp(rule, HTTPS)))) return
    const cidr = look.as(vpcSchema, endpoint.parent)?.props.cidrBlock ?? ''
    const rule: SecurityGroupRule = {
      id: unusedItemId(first.props.ingress, 'https'),
      protocol: 'tcp',
      fromPort: HTTPS,
      toPort: HTTPS,
      peer: { type: 'cidr', cidr },
      description: 'HTTPS from the VPC',
    }
    yield {
      message: {
        en: `No security group of interface endpoint "${endpoint.name}" lets TCP 443 in.`,
        ko: `인터페이스 엔드포인트 "${endpoint.name}": TCP 443을 허용하는 보안 그룹이 없습니다.`,
      },
      path: ['securityGroups'],
      related: groups.map(({ id }) => id),
      ...(cidr !== '' && {
        fix: {
          title: {
            en: `Allow TCP 443 from ${cidr} in "${first.name}"`,
            ko: `"${first.name}"에 ${cidr}에서 오는 TCP 443 허용`,
          },
          edits: [{ op: 'set', id: first.id, path: ['ingress', rule.id], value: rule }],
        },
      }),
    }
  },
}

const HTTPS = 443
