import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { regionOf } from '../../routing.ts'
import { isLeftOpen } from '../../left-open.ts'
import { regionSaid, serviceIn, shortName } from '../service.ts'
import type { VpcEndpointProps } from '../schema.ts'

export const vpceServiceUnknown: Rule<VpcEndpointProps> = {
  id: 'vpce-service-unknown',
  severity: 'error',
  title: { en: 'An endpoint’s service is of its own Region', ko: '엔드포인트의 서비스는 같은 리전에 있어야 합니다' },
  why: {
    en: 'AWS looks the name up in the Region of the VPC: com.amazonaws.REGION.SERVICE.',
    ko: 'AWS는 VPC가 있는 리전에서 서비스 이름을 찾습니다: com.amazonaws.리전.서비스.',
  },
  fix: { en: 'Correct the name.', ko: '이름을 바르게 고치십시오.' },
  docs: docs('plink', 'aws-services-privatelink-support'),
  awsCode: 'InvalidServiceName',
  *check(endpoint, look) {
    const { serviceName } = endpoint.props
    const region = regionOf(look, endpoint.id)?.props.region
    const said = regionSaid(serviceName)
    if (region === undefined || isLeftOpen(look, endpoint.id, 'ServiceName')) return
    if (said === region || (said === null && NAME.test(serviceName))) return
    const value = said === null ? null : serviceName.replace(`.${said}.`, `.${region}.`)
    const guess = value ?? (WORD.test(serviceName) ? serviceIn(region, serviceName) : null)
    yield {
      message:
        said === null
          ? {
              en: `"${serviceName}" is no service name ("${endpoint.name}").`,
              ko: `VPC 엔드포인트 "${endpoint.name}": "${serviceName}" 값은 서비스 이름이 아닙니다.`,
            }
          : {
              en: `"${endpoint.name}" is in ${region}; its service ${shortName(serviceName)} is named for ${said}.`,
              ko: `VPC 엔드포인트 "${endpoint.name}"의 리전은 ${region}, 서비스(${shortName(serviceName)}) 이름의 리전은 ${said}입니다.`,
            },
      path: ['serviceName'],
      ...(guess !== null && {
        fix: {
          title: { en: `Use ${guess}`, ko: `${guess} 사용` },
          edits: [{ op: 'set', id: endpoint.id, path: ['serviceName'], value: guess }],
        },
      }),
    }
  },
}

/** Names of services that are not AWS's own, or that follow no pattern: `com.amazonaws.vpce.REGION.vpce-svc-...`. */
const NAME = /^[a-z][a-z0-9-]*(\.[a-z0-9_-]+){2,}$/

/** A service by its short name. */
const WORD = /^[a-z][a-z0-9-]*$/
