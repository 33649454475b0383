import type { EC2Client } from '@aws-sdk/client-ec2'
import type { ElastiCacheClient } from '@aws-sdk/client-elasticache'

/** An account that plans are made for, with the credentials inside and not to be seen. */
export interface Target {
  /** As it was asked for: `sandbox`, `env`, `PROFILE`, `PROFILE:REGION`. */
  readonly name: string
  readonly account: string
  /** Where resources go that sit in no region of the design. */
  readonly region: string
  /** How long an unanswered create without a client token is looked for before it is sent again. */
  readonly quietSeconds: number
  clients(region: string): Clients
  /** Lets go of connections. */
  close(): void
}

export interface Clients {
  readonly ec2: EC2Client
  readonly elasticache: ElastiCacheClient
}
