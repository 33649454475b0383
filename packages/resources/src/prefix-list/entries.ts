import type { Path, Resource } from '@vpcanvas/model'
import type { Fix } from '@vpcanvas/rules'
import type { PrefixListEntry, PrefixListProps } from './schema.ts'

export function entryPath({ id }: PrefixListEntry): Path {
  return ['entries', id, 'cidr']
}

export function withoutEntry(list: Resource<PrefixListProps>, { id, cidr }: PrefixListEntry): Fix {
  return {
    title: { en: `Delete the entry "${cidr}"`, ko: `항목 "${cidr}" 삭제` },
    edits: [{ op: 'set', id: list.id, path: ['entries', id], value: undefined }],
  }
}
