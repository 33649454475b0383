import { docs } from '@vpcanvas/catalogue'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { entryPath, withoutEntry } from '../entries.ts'
import type { PrefixListProps } from '../schema.ts'

export const plFamily: Rule<PrefixListProps> = {
  id: 'pl-family',
  severity: 'error',
  title: { en: 'A prefix list holds one address family', ko: '접두사 목록의 주소 체계는 하나입니다' },
  why: {
    en: 'A list is for IPv4 or for IPv6, fixed when it is made; AWS refuses entries of the other.',
    ko: '목록은 만들 때 정한 IPv4 또는 IPv6 전용이며, AWS는 다른 주소 체계의 항목을 거부합니다.',
  },
  fix: {
    en: 'Put the entries of the other family into a list of their own.',
    ko: '다른 주소 체계의 항목은 별도의 목록에 넣으십시오.',
  },
  docs: docs('vpcug', 'managed-prefix-lists'),
  awsCode: 'InvalidParameterValue',
  *check(list) {
    const { addressFamily, entries } = list.props
    for (const entry of entries) {
      const block = blockMeant(entry.cidr)
      if (!block || `IPv${block.family}` === addressFamily) continue
      yield {
        message: {
          en: `"${entry.cidr}" is not of the family of prefix list "${list.name}", ${addressFamily}.`,
          ko: `접두사 목록 "${list.name}"의 주소 체계는 ${addressFamily}이지만 항목 "${entry.cidr}"의 주소 체계는 다릅니다.`,
        },
        path: entryPath(entry),
        fix: withoutEntry(list, entry),
      }
    }
  },
}
