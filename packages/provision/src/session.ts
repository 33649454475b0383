import type { EC2Client } from '@aws-sdk/client-ec2'
import type { ElastiCacheClient } from '@aws-sdk/client-elasticache'
import type { Ref } from './facts.ts'
import type { Live } from './lifecycle.ts'

/** Sends commands of the AWS SDK; retries, time-outs, the journal and the count of calls are seen to. */
export interface Aws {
  readonly region: string
  readonly account: string
  readonly ec2: Pick<EC2Client, 'send'>
  readonly elasticache: Pick<ElastiCacheClient, 'send'>
}

/** What a lifecycle reads with. */
export interface Reader extends Aws {
  /** The design's id, as its tag says it. */
  readonly design: string
  /** An EC2 filter for the objects of the design. Never trusted: the tags are compared again. */
  readonly ours: { readonly Name: string; readonly Values: string[] }
  /** Whether tags say that an object is the design's: before more is asked about it. */
  isOurs(tags: Readonly<Record<string, string>>): boolean
  /** What two kinds read alike is read once. */
  once<T>(key: string, read: () => Promise<T>): Promise<T>
  /** The design's own objects of another kind in this region. */
  found(kind: string): Promise<readonly Live[]>
  /** Whether the engine chose a name for this design, so that asking for its tags is worth a call wherever it is. */
  chose(name: string): boolean
  /** The tags of an ElastiCache resource, which Describe leaves out. */
  tagsOf(name: string, arn: string): Promise<Readonly<Record<string, string>>>
}

/** What a lifecycle writes with: bound to one resource and one incarnation of it. */
export interface Session extends Aws {
  readonly generation: number
  /** For calls that take a client token. */
  readonly token: string
  /** Of the resource: the identity, the user's tags and the name. */
  readonly tags: readonly { readonly Key: string; readonly Value: string }[]
  /** A unique name for what AWS knows by name, where the design gives none: at most 20 characters. */
  readonly chosenName: string
  /** AWS's id of what a fact refers to. */
  idOf(ref: Ref): string
  /** The same in another region. */
  in(region: string): Aws
}
