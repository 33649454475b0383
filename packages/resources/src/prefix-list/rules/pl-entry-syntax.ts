import { docs } from '@vpcanvas/catalogue'
import { formatBlock, isFailure, parseBlock } from '@vpcanvas/ip'
import type { Rule } from '@vpcanvas/rules'
import { blockMeant } from '../../blocks.ts'
import { entryPath, withoutEntry } from '../entries.ts'
import type { PrefixListProps } from '../schema.ts'

export const plEntrySyntax: Rule<PrefixListProps> = {
  id: 'pl-entry-syntax',
  severity: 'error',
  title: { en: 'An entry of a prefix list is a block', ko: '접두사 목록의 항목은 CIDR 블록입니다' },
  why: {
    en: 'AWS refuses an entry that is no IPv4 or IPv6 block.',
    ko: 'AWS는 IPv4 또는 IPv6 블록이 아닌 항목을 거부합니다.',
  },
  fix: { en: 'Write a block such as 203.0.113.0/24.', ko: '203.0.113.0/24와 같은 블록을 입력하십시오.' },
  docs: docs('ec2api', 'AddPrefixListEntry'),
  awsCode: 'InvalidParameterValue',
  *check(list) {
    for (const entry of list.props.entries) {
      if (blockMeant(entry.cidr)) continue
      const parsed = parseBlock(entry.cidr.trim())
      const nearest = blockMeant(isFailure(parsed) ? (parsed.nearest ?? '') : entry.cidr.trim())
      const value = nearest && formatBlock(nearest)
      yield {
        message: {
          en: `"${entry.cidr}" in prefix list "${list.name}" is no block.`,
          ko: `접두사 목록 "${list.name}": "${entry.cidr}" 값은 CIDR 블록이 아닙니다.`,
        },
        path: entryPath(entry),
        fix: value
          ? {
              title: { en: `Use ${value}`, ko: `${value} 사용` },
              edits: [{ op: 'set', id: list.id, path: entryPath(entry), value }],
            }
          : withoutEntry(list, entry),
      }
    }
  },
}
