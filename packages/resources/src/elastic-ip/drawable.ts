import type { Drawable } from '../drawable.ts'
import { appearance } from './appearance.ts'
import { elasticIpDefaults, type ElasticIpProps, elasticIpSchema } from './schema.ts'

export const drawable: Drawable<ElasticIpProps> = {
  schema: elasticIpSchema,
  defaults: elasticIpDefaults,
  appearance,
}
