import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { InstanceProps } from '../schema.ts'
import { instanceDefaultSg } from './instance-default-sg.ts'
import { instanceImageArchitecture } from './instance-image-architecture.ts'
import { instanceImageMissing } from './instance-image-missing.ts'
import { instanceIpv6Address } from './instance-ipv6-address.ts'
import { instanceIpv6WithoutBlock } from './instance-ipv6-without-block.ts'
import { instanceKeyImmutable } from './instance-key-immutable.ts'
import { instancePrivateIp } from './instance-private-ip.ts'
import { instancePublicIp } from './instance-public-ip.ts'
import { instanceSgCount } from './instance-sg-count.ts'
import { instanceSgVpc } from './instance-sg-vpc.ts'
import { instanceStopForChange } from './instance-stop-for-change.ts'
import { sgNoEgress } from './sg-no-egress.ts'

export const rules: readonly Rule<InstanceProps>[] = [
  instanceDefaultSg,
  instanceImageArchitecture,
  instanceImageMissing,
  instanceIpv6Address,
  instanceIpv6WithoutBlock,
  instanceKeyImmutable,
  instancePrivateIp,
  instancePublicIp,
  instanceSgCount,
  instanceSgVpc,
  instanceStopForChange,
  sgNoEgress,
  ...tagRules,
  ...referenceRules,
]
