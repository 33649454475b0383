import type { Rule } from '@vpcanvas/rules'
import { listRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { NetworkAclProps } from '../schema.ts'
import { naclAdminPortOpen } from './nacl-admin-port-open.ts'
import { naclCidrNotCanonical } from './nacl-cidr-not-canonical.ts'
import { naclCustomBlocksAll } from './nacl-custom-blocks-all.ts'
import { naclEphemeralTooNarrow } from './nacl-ephemeral-too-narrow.ts'
import { naclIcmpTypeRequired } from './nacl-icmp-type-required.ts'
import { naclIcmpv6Family } from './nacl-icmpv6-family.ts'
import { naclImmutable } from './nacl-immutable.ts'
import { naclIpv6Uncovered } from './nacl-ipv6-uncovered.ts'
import { naclOneCidr } from './nacl-one-cidr.ts'
import { naclOnePerSubnet } from './nacl-one-per-subnet.ts'
import { naclPortOrder } from './nacl-port-order.ts'
import { naclPortsIgnored } from './nacl-ports-ignored.ts'
import { naclPortsRequired } from './nacl-ports-required.ts'
import { naclProtocolNumber } from './nacl-protocol-number.ts'
import { naclReturnInboundMissing } from './nacl-return-inbound-missing.ts'
import { naclReturnOutboundMissing } from './nacl-return-outbound-missing.ts'
import { naclRuleNumberDuplicate } from './nacl-rule-number-duplicate.ts'
import { naclRuleNumberRange } from './nacl-rule-number-range.ts'
import { naclRuleSpacing } from './nacl-rule-spacing.ts'
import { naclShadowedEntry } from './nacl-shadowed-entry.ts'
import { naclSubnetOtherVpc } from './nacl-subnet-other-vpc.ts'
import { naclUnused } from './nacl-unused.ts'
import { quotaRulesPerNacl } from './quota-rules-per-nacl.ts'

export const rules: readonly Rule<NetworkAclProps>[] = [
  naclAdminPortOpen,
  naclCidrNotCanonical,
  naclCustomBlocksAll,
  naclEphemeralTooNarrow,
  naclIcmpTypeRequired,
  naclIcmpv6Family,
  naclImmutable,
  naclIpv6Uncovered,
  naclOneCidr,
  naclOnePerSubnet,
  naclPortOrder,
  naclPortsIgnored,
  naclPortsRequired,
  naclProtocolNumber,
  naclReturnInboundMissing,
  naclReturnOutboundMissing,
  naclRuleNumberDuplicate,
  naclRuleNumberRange,
  naclRuleSpacing,
  naclShadowedEntry,
  naclSubnetOtherVpc,
  naclUnused,
  quotaRulesPerNacl,
  ...tagRules,
  ...referenceRules,
  ...listRules,
]
