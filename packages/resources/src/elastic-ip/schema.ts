import { type KindSchema, reference, tagsSchema, z } from '@vpcanvas/model'

/** A public IPv4 address of the account. A NAT gateway that uses it says so itself. */
const props = z.strictObject({
  /** The instance it is mapped to, at its own interface, or one of its other interfaces. */
  instance: z.nullable(reference('instance', 'networkInterface')),
  tags: tagsSchema,
})

export type ElasticIpProps = z.infer<typeof props>

export const elasticIpSchema: KindSchema<ElasticIpProps> = {
  kind: 'elasticIp',
  label: { en: 'Elastic IP address', ko: '탄력적 IP 주소' },
  props,
  // AWS knows it in the region only; inside a VPC or subnet it is drawn beside what uses it.
  parents: ['region', 'vpc', 'subnet'],
  changes: { instance: 'inPlace', tags: 'inPlace' },
}

export const elasticIpDefaults: ElasticIpProps = { instance: null, tags: {} }
