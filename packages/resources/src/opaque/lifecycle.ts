import type { Uncreated } from '@vpcanvas/provision'
import { type OpaqueProps, opaqueSchema } from './schema.ts'

export const lifecycle: Uncreated<OpaqueProps> = {
  schema: opaqueSchema,
  why: {
    en: 'vpcanvas keeps this resource but does not know how to make it. Make it another way where something depends on it.',
    ko: 'vpcanvas가 보관하기만 하고 만드는 방법은 모르는 리소스입니다. 필요하면 다른 방법으로 만드십시오.',
  },
}
