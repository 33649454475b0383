import type { Repair } from '../repair.ts'

const unassociated: Repair = {
  id: 'gateway-endpoint-without-table',
  topic: 'endpoints',
  level: 1,
  title: { en: 'An S3 endpoint that nobody uses', ko: '아무도 사용하지 않는 S3 엔드포인트' },
  teaches: {
    en: 'A gateway endpoint is a route. In no route table, it is nothing.',
    ko: '게이트웨이 엔드포인트는 경로입니다. 라우팅 테이블에 연결되지 않으면 아무 일도 하지 않습니다.',
  },
  goal: {
    en: 'The application reads from S3 without any way to the internet. The endpoint exists, and S3 stays out of reach.',
    ko: '애플리케이션은 인터넷 경로 없이 S3를 읽어야 합니다. 엔드포인트가 있지만 S3에 접근할 수 없습니다.',
  },
  hints: [
    {
      en: 'How would a packet for S3 find the endpoint? Look at the routes of the application’s subnet.',
      ko: 'S3로 가는 패킷이 엔드포인트를 어떻게 찾겠습니까? 애플리케이션 서브넷의 경로를 확인하십시오.',
    },
    {
      en: 'A gateway endpoint writes a route for the service’s address list into the tables it is associated with. s3 is associated with none.',
      ko: '게이트웨이 엔드포인트는 연결된 라우팅 테이블에 서비스 주소 목록으로 가는 경로를 추가합니다. s3는 어느 테이블에도 연결되어 있지 않습니다.',
    },
    { en: 'Associate s3 with private-routes.', ko: 's3를 private-routes에 연결하십시오.' },
  ],
  solution: {
    title: { en: 'Associate s3 with private-routes', ko: 's3를 private-routes에 연결' },
    edits: [{ op: 'set', id: 's3', path: ['routeTables'], value: ['private-routes'] }],
  },
  rules: ['vpce-gateway-no-table'],
  learnt: {
    en: 'There are two sorts of endpoints. One for S3 or DynamoDB may be a gateway: a line in route tables, free of charge, without an address. All others are interfaces: an address in a subnet, behind a security group, by the hour. A gateway works only for subnets whose table has it.',
    ko: '엔드포인트는 두 가지입니다. S3와 DynamoDB에는 게이트웨이 방식을 쓸 수 있으며, 라우팅 테이블의 한 줄이고 무료이며 주소가 없습니다. 나머지는 인터페이스 방식으로, 서브넷의 주소를 가지고 보안 그룹 뒤에 있으며 시간당 요금이 듭니다. 게이트웨이는 연결된 테이블을 쓰는 서브넷에서만 동작합니다.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
}

const closed: Repair = {
  id: 'endpoint-closed',
  topic: 'endpoints',
  level: 2,
  title: { en: 'An endpoint behind a closed door', ko: '닫힌 문 뒤의 엔드포인트' },
  teaches: {
    en: 'An interface endpoint is a network interface, and its security group has to let HTTPS in.',
    ko: '인터페이스 엔드포인트는 네트워크 인터페이스이므로 보안 그룹에서 HTTPS를 허용해야 합니다.',
  },
  goal: {
    en: 'The application reads its passwords from Secrets Manager through the endpoint. Names resolve to private addresses as they should, and each call times out.',
    ko: '애플리케이션은 엔드포인트를 통해 Secrets Manager에서 비밀번호를 읽어야 합니다. 이름은 프라이빗 주소로 올바르게 확인되지만 호출이 모두 시간 초과됩니다.',
  },
  hints: [
    {
      en: 'The endpoint is reached like any other host. Trace app to secrets on the port that AWS APIs use.',
      ko: '엔드포인트에도 다른 호스트처럼 접근합니다. AWS API가 쓰는 포트로 app에서 secrets를 추적하십시오.',
    },
    {
      en: 'endpoint-sg lets port 80 in. AWS APIs speak HTTPS.',
      ko: 'endpoint-sg는 80 포트를 허용합니다. AWS API는 HTTPS를 사용합니다.',
    },
    {
      en: 'Change the inbound rule of endpoint-sg from port 80 to 443.',
      ko: 'endpoint-sg 인바운드 규칙의 포트를 80에서 443으로 바꾸십시오.',
    },
  ],
  solution: {
    title: { en: 'Open 443 instead of 80 in endpoint-sg', ko: 'endpoint-sg에서 80 대신 443 허용' },
    edits: [
      { op: 'set', id: 'endpoint-sg', path: ['ingress', '10.0.0.0_16_80', 'toPort'], value: 443 },
      { op: 'set', id: 'endpoint-sg', path: ['ingress', '10.0.0.0_16_80', 'fromPort'], value: 443 },
    ],
  },
  rules: ['vpce-sg-443'],
  learnt: {
    en: 'With private DNS on, the service’s usual name leads to the endpoint for the whole VPC. So a closed endpoint is worse than none: calls that went out through a NAT gateway yesterday now end at its security group. Open 443 to the VPC before you turn private DNS on.',
    ko: '프라이빗 DNS를 켜면 VPC 전체에서 서비스의 원래 이름이 엔드포인트로 연결됩니다. 따라서 닫힌 엔드포인트는 없는 것보다 나쁩니다. 어제까지 NAT 게이트웨이로 나가던 호출이 이제 엔드포인트의 보안 그룹에서 막힙니다. 프라이빗 DNS를 켜기 전에 VPC에 443을 여십시오.',
  },
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
}

export const endpointRepairs: readonly Repair[] = [unassociated, closed]
