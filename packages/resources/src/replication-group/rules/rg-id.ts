import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { useInstead } from '../../fixes.ts'
import { cleanName, isCacheName } from '../../names.ts'
import type { ReplicationGroupProps } from '../schema.ts'

const LONGEST = 40

export const rgId: Rule<ReplicationGroupProps> = {
  id: 'rg-id',
  severity: 'error',
  title: {
    en: 'A replication group’s id has 1 to 40 letters, digits and hyphens',
    ko: '복제 그룹 ID는 영문자, 숫자, 하이픈 1~40자입니다',
  },
  why: {
    en: 'It starts with a letter, has no trailing or double hyphen, is stored in lower case, and becomes a part of the endpoint’s name.',
    ko: '영문자로 시작하고 하이픈으로 끝나거나 하이픈이 연달아 있지 않아야 합니다. 소문자로 저장되며 엔드포인트 이름의 일부가 됩니다.',
  },
  fix: { en: 'Correct the id, or leave it to vpcanvas.', ko: 'ID를 바르게 고치거나 비워 두십시오.' },
  docs: docs('ecapi', 'CreateReplicationGroup'),
  awsCode: 'InvalidParameterValue',
  *check(group) {
    const id = group.props.replicationGroupId
    if (id === null || isCacheName(id, LONGEST)) return
    const clean = cleanName(id, LONGEST)
    yield {
      message: {
        en: `"${id}" is no id that ElastiCache takes for cache "${group.name}".`,
        ko: `캐시 "${group.name}": "${id}" 값은 ElastiCache가 받는 ID가 아닙니다.`,
      },
      path: ['replicationGroupId'],
      fix: clean
        ? useInstead(group, ['replicationGroupId'], clean)
        : {
            title: { en: 'Leave it to vpcanvas', ko: 'vpcanvas가 정하도록 비우기' },
            edits: [{ op: 'set', id: group.id, path: ['replicationGroupId'], value: null }],
          },
    }
  },
}
