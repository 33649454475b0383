import { CreateTagsCommand, DeleteTagsCommand, type ResourceType, type TagSpecification } from '@aws-sdk/client-ec2'
import { AddTagsToResourceCommand, RemoveTagsFromResourceCommand } from '@aws-sdk/client-elasticache'
import type { FactChange } from './facts.ts'
import { isReservedTag } from './identity.ts'
import type { Lifecycle, Live } from './lifecycle.ts'
import type { Aws, Session } from './session.ts'

/** Writes the user's tags of an object, alike for all kinds of a service. Never touches ours or AWS's. */
export async function writeTags(
  aws: Aws,
  service: Lifecycle['service'],
  live: Live,
  changes: readonly FactChange[],
): Promise<void> {
  const tags = changes.flatMap(({ key, after }) => (key === null || isReservedTag(key) ? [] : [{ Key: key, after }]))
  const set = tags.flatMap(({ Key, after }) => (typeof after === 'string' ? [{ Key, Value: after }] : []))
  const gone = tags.flatMap(({ Key, after }) => (after === undefined ? [Key] : []))
  if (service === 'ec2') {
    const Resources = [live.id]
    if (set.length > 0) await aws.ec2.send(new CreateTagsCommand({ Resources, Tags: set }))
    if (gone.length > 0) await aws.ec2.send(new DeleteTagsCommand({ Resources, Tags: gone.map((Key) => ({ Key })) }))
    return
  }
  const ResourceName = live.arn
  if (set.length > 0) await aws.elasticache.send(new AddTagsToResourceCommand({ ResourceName, Tags: set }))
  if (gone.length > 0) await aws.elasticache.send(new RemoveTagsFromResourceCommand({ ResourceName, TagKeys: gone }))
}

/** AWS's list of tags as a record. */
export function tagRecord(
  tags: readonly { readonly Key?: string; readonly Value?: string }[] | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? '', Value ?? '']))
}

/** The tags of a new EC2 resource, for its create call: written with it or not at all. */
export function tagSpecification(type: ResourceType, { tags }: Pick<Session, 'tags'>): TagSpecification[] {
  return [{ ResourceType: type, Tags: [...tags] }]
}
