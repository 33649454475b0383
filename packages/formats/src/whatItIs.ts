import { CLIP_FORMAT } from '@vpcanvas/model'
import type { Text } from '@vpcanvas/text'

/** What a text is that vpcanvas does not read, said so that its owner knows what to do; null where it is not recognised. */
export function whatItIs(text: string, value?: unknown): Text | null {
  if (text.trim() === '') return { en: 'The file is empty.', ko: '파일이 비어 있습니다.' }
  const part = partOfFolder(value)
  if (part) return part
  const named = value === undefined ? byText(text.slice(0, 4096)) : byValue(value)
  if (!named) return null
  return {
    en: `This is ${named.en}. vpcanvas reads design files, CloudFormation templates and what aws describe commands print.`,
    ko: `파일 종류: ${named.ko}. vpcanvas는 디자인 파일, CloudFormation 템플릿, aws describe 명령의 출력을 읽습니다.`,
  }
}

function byText(start: string): Text | null {
  if (start.includes('\u0000') || start.startsWith('PK\u0003')) return { en: 'a binary file', ko: '바이너리 파일' }
  if (/^\s*<(\?xml|!doctype|html|svg|mxfile)/i.test(start))
    return { en: 'an XML or HTML document', ko: 'XML 또는 HTML 문서' }
  if (/^\s*(resource|module|provider|terraform|variable|locals|data|output)\s+("[^"]*"\s*)*\{/m.test(start)) {
    return { en: 'Terraform code', ko: 'Terraform 코드' }
  }
  return null
}

const DESCRIBED = [
  'Vpcs',
  'Subnets',
  'RouteTables',
  'SecurityGroups',
  'NetworkAcls',
  'Reservations',
  'InternetGateways',
  'NatGateways',
  'ReplicationGroups',
  'CacheClusters',
  'CacheSubnetGroups',
  'Addresses',
  'NetworkInterfaces',
  'PrefixLists',
]

/** An answer of AWS that draws nothing without others. */
function partOfFolder(value: unknown): Text | null {
  if (typeof value !== 'object' || value === null) return null
  const described = DESCRIBED.find((key) => Object.hasOwn(value, key))
  return described === undefined
    ? null
    : {
        en: `This is what an AWS describe call prints (${described}), and draws nothing by itself. Give the folder that also has Vpcs, Subnets and the others.`,
        ko: `AWS describe 명령의 출력(${described})이지만 이 파일만으로는 그릴 것이 없습니다. Vpcs, Subnets 등이 함께 있는 폴더를 지정하십시오.`,
      }
}

function byValue(value: unknown): Text | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const has = (...keys: string[]) => keys.every((key) => Object.hasOwn(value, key))
  if ((value as { format?: unknown }).format === CLIP_FORMAT) {
    return {
      en: 'a part of a design that was copied; paste it on the canvas',
      ko: '디자인에서 복사한 일부(캔버스에 붙여넣으십시오)',
    }
  }
  if (has('apiVersion', 'kind')) return { en: 'a Kubernetes manifest', ko: 'Kubernetes 매니페스트' }
  if (has('services')) return { en: 'a Compose file', ko: 'Compose 파일' }
  if (has('terraform_version') || has('planned_values'))
    return { en: 'a Terraform state or plan', ko: 'Terraform 상태 또는 계획' }
  if (has('openapi') || has('swagger')) return { en: 'an OpenAPI document', ko: 'OpenAPI 문서' }
  return null
}
