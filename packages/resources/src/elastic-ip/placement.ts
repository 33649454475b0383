import type { Placement } from '@vpcanvas/model'
import { elasticIpDefaults, type ElasticIpProps } from './schema.ts'

export const placement: Placement<ElasticIpProps> = {
  arrive: () => ({
    name: 'elastic-ip',
    props: elasticIpDefaults,
    decided: {
      en: 'not associated yet: draw a line to an instance or a NAT gateway',
      ko: '아직 연결되지 않음: 인스턴스나 NAT 게이트웨이로 선을 그리십시오',
    },
  }),
  // An instance that is copied along takes its address's copy; another keeps its own.
  readdress: (_, copy, original) => ({
    ...copy.props,
    instance: copy.props.instance === original.props.instance ? null : copy.props.instance,
  }),
}
