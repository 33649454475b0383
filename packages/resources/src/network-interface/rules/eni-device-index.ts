import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { freeDevice, interfacesOf } from '../devices.ts'
import type { NetworkInterfaceProps } from '../schema.ts'

export const eniDeviceIndex: Rule<NetworkInterfaceProps> = {
  id: 'eni-device-index',
  severity: 'error',
  title: {
    en: 'Each interface of an instance has a place of its own',
    ko: '인스턴스의 인터페이스마다 디바이스 인덱스가 다릅니다',
  },
  why: {
    en: '0 is the interface that an instance comes with; two at one place cannot be attached.',
    ko: '0은 인스턴스가 기본으로 가진 인터페이스이며, 같은 위치에 두 개를 연결할 수 없습니다.',
  },
  fix: { en: 'Use a free device index.', ko: '비어 있는 디바이스 인덱스를 사용하십시오.' },
  docs: docs('ec2api', 'AttachNetworkInterface'),
  awsCode: 'InvalidParameterValue',
  *check(one, look) {
    const { instance, deviceIndex } = one.props
    if (instance === null) return
    const twin = interfacesOf(look, instance).find(({ id, props }) => id < one.id && props.deviceIndex === deviceIndex)
    if (deviceIndex > 0 && !twin) return
    const free = freeDevice(look, instance, one.id)
    yield {
      message: twin
        ? {
            en: `Interfaces "${twin.name}" and "${one.name}" both have device index ${deviceIndex}.`,
            ko: `인터페이스 "${twin.name}", "${one.name}"의 디바이스 인덱스가 모두 ${deviceIndex}입니다.`,
          }
        : {
            en: `Interface "${one.name}" has device index ${deviceIndex}, which is that of the instance’s own interface.`,
            ko: `인터페이스 "${one.name}"의 디바이스 인덱스가 ${deviceIndex}이며, 이 위치는 인스턴스의 기본 인터페이스가 사용합니다.`,
          },
      path: ['deviceIndex'],
      fix: {
        title: { en: `Use ${free}`, ko: `${free} 사용` },
        edits: [{ op: 'set', id: one.id, path: ['deviceIndex'], value: free }],
      },
    }
  },
}
