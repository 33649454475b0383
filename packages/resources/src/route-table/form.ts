import { nameOf, sections, tagsSection } from '../fields.ts'
import type { Form } from '../form.ts'
import { unusedItemId } from '../ids.ts'
import { listChoices } from '../prefix-lists.ts'
import { defaultRoute, internetGatewayOf } from '../routing.ts'
import type { Route, RouteTableProps } from './schema.ts'

export const form: Form<RouteTableProps> = {
  sections: [
    {
      title: { en: 'Routes', ko: '경로' },
      fields: [
        {
          prop: 'routes',
          label: { en: 'Routes', ko: '경로' },
          help: {
            en: 'Where traffic goes next. The most specific destination wins; routes within the VPC are there without being written.',
            ko: '트래픽의 다음 목적지입니다. 가장 구체적인 대상 범위가 우선하며, VPC 내부 경로는 적지 않아도 존재합니다.',
          },
          control: {
            type: 'list',
            item: { en: 'Add route', ko: '경로 추가' },
            fields: [
              {
                prop: 'destination',
                label: { en: 'Destination', ko: '대상 범위' },
                control: { type: 'choice', free: true, choices: listChoices },
              },
              {
                prop: 'target',
                label: { en: 'Target', ko: '대상' },
                control: {
                  type: 'reference',
                  to: [
                    'internetGateway',
                    'egressOnlyInternetGateway',
                    'natGateway',
                    'vpcPeering',
                    'instance',
                    'networkInterface',
                  ],
                  none: { en: 'Choose a target', ko: '대상 선택' },
                },
              },
            ],
            summary: (item, view) => `${nameOf(view, item['destination'])} → ${nameOf(view, item['target'])}`,
            fresh(table, view): Route {
              const gateway = defaultRoute(table) ? undefined : internetGatewayOf(view, table.parent)
              return {
                id: unusedItemId(table.props.routes, 'route'),
                destination: defaultRoute(table) ? '' : '0.0.0.0/0',
                target: gateway?.id ?? '',
              }
            },
          },
        },
      ],
    },
    {
      title: sections.associations,
      fields: [
        {
          prop: 'subnets',
          label: { en: 'Associated subnets', ko: '연결된 서브넷' },
          help: {
            en: 'The subnets whose outgoing traffic it routes. A subnet has one table; those without use the main one.',
            ko: '이 테이블로 트래픽을 라우팅하는 서브넷입니다. 서브넷은 테이블 하나에만 연결되며, 연결이 없으면 기본 테이블을 사용합니다.',
          },
          control: { type: 'references', to: ['subnet'] },
        },
        {
          prop: 'main',
          label: { en: 'Main route table', ko: '기본 라우팅 테이블' },
          help: {
            en: 'Serves every subnet of the VPC that is associated with no other table.',
            ko: '다른 테이블에 연결되지 않은 VPC의 모든 서브넷에 적용됩니다.',
          },
          control: { type: 'toggle' },
        },
      ],
    },
    tagsSection(),
  ],
}
