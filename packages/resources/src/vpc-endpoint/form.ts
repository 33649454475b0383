import { choicesOf, sections, securityGroupsField, tagsSection } from '../fields.ts'
import type { Form } from '../form.ts'
import { regionOf } from '../routing.ts'
import { facts } from './facts.ts'
import type { VpcEndpointProps } from './schema.ts'
import { serviceIn } from './service.ts'

/** Services that are asked for most; any other is typed. */
const SERVICES = [
  's3',
  'dynamodb',
  'ecr.api',
  'ecr.dkr',
  'elasticache',
  'execute-api',
  'kms',
  'lambda',
  'logs',
  'monitoring',
  'secretsmanager',
  'sns',
  'sqs',
  'ssm',
  'ssmmessages',
  'sts',
]

const isGatewayType = ({ endpointType }: VpcEndpointProps) => endpointType === 'Gateway'
const isInterfaceType = ({ endpointType }: VpcEndpointProps) => endpointType === 'Interface'

export const form: Form<VpcEndpointProps> = {
  facts,
  sections: [
    {
      title: { en: 'Service', ko: '서비스' },
      fields: [
        {
          prop: 'endpointType',
          label: { en: 'Type', ko: '유형' },
          help: {
            en: 'Gateway: free, by routes, for S3 and DynamoDB. Interface: a network interface in each zone, billed by the hour.',
            ko: '게이트웨이: 무료이며 경로를 사용합니다(S3, DynamoDB). 인터페이스: 가용 영역마다 네트워크 인터페이스를 두며 시간당 요금이 부과됩니다.',
          },
          control: {
            type: 'choice',
            choices: () => [
              { value: 'Gateway', label: { en: 'Gateway', ko: '게이트웨이' } },
              { value: 'Interface', label: { en: 'Interface', ko: '인터페이스' } },
            ],
          },
        },
        {
          prop: 'serviceName',
          label: { en: 'Service name', ko: '서비스 이름' },
          help: {
            en: 'As AWS names it, with the Region: com.amazonaws.REGION.SERVICE.',
            ko: '리전을 포함한 AWS의 서비스 이름입니다: com.amazonaws.리전.서비스.',
          },
          control: {
            type: 'choice',
            free: true,
            choices: (endpoint, view) => {
              const region = regionOf(view, endpoint.id)?.props.region ?? 'us-east-1'
              return choicesOf(SERVICES.map((service) => serviceIn(region, service)))
            },
          },
        },
      ],
    },
    {
      title: sections.associations,
      fields: [
        {
          prop: 'routeTables',
          label: { en: 'Route tables', ko: '라우팅 테이블' },
          help: {
            en: 'AWS writes a route to the service into each of them, and takes it away again.',
            ko: 'AWS가 각 테이블에 서비스로 가는 경로를 추가하고, 연결을 해제하면 삭제합니다.',
          },
          control: { type: 'references', to: ['routeTable'] },
          when: (props) => isGatewayType(props) || props.routeTables.length > 0,
        },
        {
          prop: 'subnets',
          label: { en: 'Subnets', ko: '서브넷' },
          help: {
            en: 'A network interface in each, one subnet in a zone.',
            ko: '서브넷마다 네트워크 인터페이스가 생깁니다. 가용 영역당 서브넷은 하나입니다.',
          },
          control: { type: 'references', to: ['subnet'] },
          when: (props) => isInterfaceType(props) || props.subnets.length > 0,
        },
        {
          ...securityGroupsField<VpcEndpointProps>(),
          when: (props) => isInterfaceType(props) || props.securityGroups.length > 0,
        },
        {
          prop: 'privateDnsEnabled',
          label: { en: 'Private DNS names', ko: '프라이빗 DNS 이름' },
          help: {
            en: 'The usual name of the service leads to the endpoint inside the VPC. Needs DNS support and DNS hostnames there.',
            ko: 'VPC 안에서 서비스의 기본 이름이 엔드포인트를 가리킵니다. VPC의 DNS 확인과 DNS 호스트 이름이 켜져 있어야 합니다.',
          },
          control: { type: 'toggle' },
          when: (props) => isInterfaceType(props) || props.privateDnsEnabled,
        },
        {
          prop: 'ipAddressType',
          label: { en: 'Address type', ko: '주소 유형' },
          help: {
            en: 'IPv4, IPv6 or both; the subnets have to have what it names.',
            ko: 'IPv4, IPv6 또는 둘 다입니다. 서브넷에 해당 주소 범위가 있어야 합니다.',
          },
          control: { type: 'choice', choices: () => choicesOf(['ipv4', 'ipv6', 'dualstack']) },
          when: isInterfaceType,
        },
      ],
    },
    {
      title: sections.security,
      fields: [
        {
          prop: 'policyDocument',
          label: { en: 'Policy', ko: '정책' },
          help: {
            en: 'What may be done through the endpoint, as JSON. Empty: everything.',
            ko: '이 엔드포인트로 할 수 있는 작업을 JSON으로 정합니다. 비워 두면 모두 허용합니다.',
          },
          control: { type: 'text', monospace: true, multiline: true },
        },
      ],
    },
    tagsSection(),
  ],
}
