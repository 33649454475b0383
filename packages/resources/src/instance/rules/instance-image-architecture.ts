import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { architectureOfImage, architectureOfType, imageFor } from '../images.ts'
import type { InstanceProps } from '../schema.ts'

export const instanceImageArchitecture: Rule<InstanceProps> = {
  id: 'instance-image-architecture',
  severity: 'error',
  title: { en: 'An image suits the processor', ko: '이미지는 프로세서 아키텍처와 맞아야 합니다' },
  why: {
    en: 'Graviton types (t4g, m7g, ...) run arm64 images, the others x86_64 images.',
    ko: 'Graviton 유형(t4g, m7g 등)은 arm64 이미지를, 나머지는 x86_64 이미지를 실행합니다.',
  },
  fix: { en: 'Use the image of the other architecture.', ko: '다른 아키텍처의 이미지를 사용하십시오.' },
  docs: docs('ec2err'),
  awsCode: 'InvalidParameterValue / Unsupported',
  *check(instance) {
    const { imageId, instanceType } = instance.props
    const [image, type] = [architectureOfImage(imageId), architectureOfType(instanceType)]
    if (!image || !type || image === type) return
    const value = imageFor(imageId, type)
    yield {
      message: {
        en: `Instance "${instance.name}": ${instanceType} is ${type}, but its image is ${image}.`,
        ko: `인스턴스 "${instance.name}": ${instanceType} 유형의 아키텍처는 ${type}, 이미지의 아키텍처는 ${image}입니다.`,
      },
      path: ['imageId'],
      ...(architectureOfImage(value) === type && {
        fix: {
          title: { en: `Use the ${type} image`, ko: `${type} 이미지 사용` },
          edits: [{ op: 'set', id: instance.id, path: ['imageId'], value }],
        },
      }),
    }
  },
}
