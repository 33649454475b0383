import type { ActorTranslation } from '@vpcanvas/formats'

export const cloudformation: ActorTranslation = { as: 'actor' }
