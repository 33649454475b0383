import type { Placement } from '@vpcanvas/model'
import { internetDefaults, type InternetProps } from './schema.ts'

export const placement: Placement<InternetProps> = {
  arrive: () => ({ name: 'internet', props: internetDefaults }),
}
