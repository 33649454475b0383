import type { Placement } from '@vpcanvas/model'
import { elasticIpDefaults, type ElasticIpProps } from './schema.ts'

export const placement: Placement<ElasticIpProps> = {
  arrive: () => ({ name: 'elastic-ip', props: elasticIpDefaults }),
}
