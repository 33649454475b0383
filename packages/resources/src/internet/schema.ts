import { type KindSchema, z } from '@vpcanvas/model'

/** Everything outside: where traffic comes from and goes to. An actor; creates nothing. */
const props = z.strictObject({})

export type InternetProps = z.infer<typeof props>

export const internetSchema: KindSchema<InternetProps> = {
  kind: 'internet',
  label: { en: 'Internet', ko: '인터넷' },
  props,
  parents: [null],
  changes: {},
  single: true,
}

export const internetDefaults: InternetProps = {}
