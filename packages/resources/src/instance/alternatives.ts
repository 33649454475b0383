import type { Alternative } from '@vpcanvas/cost'
import type { Resource } from '@vpcanvas/model'
import { offeredInstances, typeSteps } from '../type-steps.ts'
import type { InstanceProps } from './schema.ts'

export function alternatives({ id, props }: Resource<InstanceProps>): readonly Alternative[] {
  return typeSteps(
    props.instanceType,
    offeredInstances,
    { id, prop: 'instanceType' },
    {
      down: {
        en: 'Less memory, processor and network. The instance is stopped for the change.',
        ko: '메모리, 프로세서, 네트워크가 줄어듭니다. 바꾸는 동안 인스턴스가 중지됩니다.',
      },
      up: {
        en: 'More memory, processor and network. The instance is stopped for the change.',
        ko: '메모리, 프로세서, 네트워크가 늘어납니다. 바꾸는 동안 인스턴스가 중지됩니다.',
      },
    },
  )
}
