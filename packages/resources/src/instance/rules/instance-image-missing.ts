import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { architectureOfType } from '../images.ts'
import type { InstanceProps } from '../schema.ts'

export const instanceImageMissing: Rule<InstanceProps> = {
  id: 'instance-image-missing',
  severity: 'error',
  title: { en: 'An instance starts from an image', ko: '인스턴스는 이미지에서 시작합니다' },
  why: {
    en: 'AWS launches nothing without an image (AMI) of the Region.',
    ko: 'AWS는 그 리전의 이미지(AMI) 없이 인스턴스를 시작하지 않습니다.',
  },
  fix: {
    en: 'Use the public parameter for Amazon Linux, which is right in every Region.',
    ko: '모든 리전에서 쓸 수 있는 Amazon Linux의 퍼블릭 파라미터를 사용하십시오.',
  },
  docs: docs('ec2err'),
  awsCode: 'MissingParameter',
  *check(instance) {
    const { imageId, instanceType } = instance.props
    const empty = imageId.trim() === ''
    if (!empty && /^(ami-[0-9a-f]{8,17}|resolve:ssm:\S+)$/.test(imageId)) return
    const value = `resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architectureOfType(instanceType) ?? 'arm64'}`
    yield {
      message: empty
        ? { en: `Instance "${instance.name}" has no image.`, ko: `인스턴스 "${instance.name}": 이미지가 없습니다.` }
        : {
            en: `Instance "${instance.name}": "${imageId}" is no image id and no public parameter.`,
            ko: `인스턴스 "${instance.name}": "${imageId}" 값은 이미지 ID도 퍼블릭 파라미터도 아닙니다.`,
          },
      path: ['imageId'],
      awsCode: empty ? 'MissingParameter' : 'InvalidAMIID.NotFound',
      fix: {
        title: { en: 'Use Amazon Linux 2023', ko: 'Amazon Linux 2023 사용' },
        edits: [{ op: 'set', id: instance.id, path: ['imageId'], value }],
      },
    }
  },
}
