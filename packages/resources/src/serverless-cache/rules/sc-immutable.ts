import { docs } from '@vpcanvas/catalogue'
import { replacementRule } from '../../replacement.ts'
import { type ServerlessCacheProps, serverlessCacheSchema } from '../schema.ts'

export const scImmutable = replacementRule<ServerlessCacheProps>(serverlessCacheSchema, {
  id: 'sc-immutable',
  title: {
    en: 'A serverless cache keeps its name and subnets, and its version only goes up',
    ko: '서버리스 캐시의 이름과 서브넷은 변경할 수 없고 버전은 올릴 수만 있습니다',
  },
  why: {
    en: 'AWS has no call that changes them; another cache, without the data, takes the place. Only Redis OSS turns into Valkey.',
    ko: 'AWS에는 이를 바꾸는 호출이 없으므로 데이터가 없는 새 캐시로 교체합니다. 엔진은 Redis OSS에서 Valkey로만 바꿀 수 있습니다.',
  },
  fix: { en: 'Keep it.', ko: '그대로 두십시오.' },
  docs: docs('cfn', 'aws-resource-elasticache-serverlesscache'),
  props: {
    serverlessCacheName: { en: 'the name', ko: '이름' },
    subnets: { en: 'the subnets', ko: '서브넷' },
    engine: { en: 'the engine', ko: '엔진' },
    majorEngineVersion: { en: 'the major version', ko: '메이저 버전' },
  },
  together: ['engine', 'majorEngineVersion'],
  means: { en: 'The endpoint changes too.', ko: '엔드포인트도 바뀝니다.' },
})
