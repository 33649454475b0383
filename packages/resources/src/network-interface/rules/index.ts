import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { NetworkInterfaceProps } from '../schema.ts'
import { eniDetached } from './eni-detached.ts'
import { eniDeviceIndex } from './eni-device-index.ts'
import { eniImmutable } from './eni-immutable.ts'
import { eniIpv6Address } from './eni-ipv6-address.ts'
import { eniIpv6WithoutBlock } from './eni-ipv6-without-block.ts'
import { eniPrivateIp } from './eni-private-ip.ts'
import { eniSgVpc } from './eni-sg-vpc.ts'
import { eniZone } from './eni-zone.ts'

export const rules: readonly Rule<NetworkInterfaceProps>[] = [
  eniDetached,
  eniDeviceIndex,
  eniImmutable,
  eniIpv6Address,
  eniIpv6WithoutBlock,
  eniPrivateIp,
  eniSgVpc,
  eniZone,
  ...tagRules,
  ...referenceRules,
]
