import type { ResourceTranslation, ResourceType } from '@vpcanvas/formats'
import { isAwsManaged, isUnseen } from '../prefix-lists.ts'
import type { PrefixListProps } from './schema.ts'

const type: ResourceType = {
  name: 'AWS::EC2::PrefixList',
  ref: 'PrefixListId',
  attributes: { PrefixListId: null, Arn: null, OwnerId: null, Version: null },
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-prefixlist.html */
export const cloudformation: ResourceTranslation<PrefixListProps> = {
  as: 'resource',
  type,
  parts: {},
  unwritten: (list) =>
    isAwsManaged(list)
      ? {
          en: 'AWS keeps this list itself: a template names it by its id and does not make it.',
          ko: 'AWS가 관리하는 목록입니다. 템플릿은 이 목록을 만들지 않고 ID로 지정합니다.',
        }
      : null,
  write: (list, to) => {
    const { addressFamily, maxEntries, entries } = list.props
    const ids = entries.map(({ id }) => id)
    if (isUnseen(list)) to.lost(['entries'], UNSEEN)
    return {
      properties: {
        PrefixListName: list.name,
        AddressFamily: addressFamily,
        MaxEntries: maxEntries,
        Entries:
          entries.length === 0
            ? undefined
            : entries.map(({ cidr, description }) => ({ Cidr: cidr, Description: description || undefined })),
        Tags: to.tags(list),
      },
      ...(!ids.every((id, at) => id === usualId(at)) && { itemIds: { Entries: ids } }),
    }
  },
  read: (from) => {
    const name = from.text('PrefixListName')
    const ids = from.itemIds('Entries')
    const entries = from.each('Entries').flatMap((fields, at) => {
      const cidr = fields.text('Cidr')
      if (cidr === undefined) {
        fields.leave({ en: 'its block is not known', ko: 'CIDR 블록을 알 수 없습니다' })
        return []
      }
      return [{ id: ids[at] ?? usualId(at), cidr, description: fields.text('Description') ?? '' }]
    })
    return {
      parent: null,
      ...(name !== undefined && { name }),
      props: {
        addressFamily: from.text('AddressFamily') === 'IPv6' ? 'IPv6' : 'IPv4',
        maxEntries: from.integer('MaxEntries') ?? Math.max(entries.length, 1),
        entries,
        tags: { ...from.tags() },
      },
    }
  },
}

function usualId(at: number): string {
  return `entry-${at + 1}`
}

const UNSEEN = {
  en: 'What the list holds was not seen: the template makes it without entries.',
  ko: '목록의 항목을 확인하지 못했습니다. 템플릿은 항목 없이 목록을 만듭니다.',
}
