import type { Rule } from '@vpcanvas/rules'
import { listRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { SecurityGroupProps } from '../schema.ts'
import { quotaRulesPerSg } from './quota-rules-per-sg.ts'
import { sgAllTrafficFromAnywhere } from './sg-all-traffic-from-anywhere.ts'
import { sgCacheSourceByCidr } from './sg-cache-source-by-cidr.ts'
import { sgDescriptionImmutable } from './sg-description-immutable.ts'
import { sgDescriptionRequired } from './sg-description-required.ts'
import { sgIpv6Uncovered } from './sg-ipv6-uncovered.ts'
import { sgNameCharacters } from './sg-name-characters.ts'
import { sgNameDefault } from './sg-name-default.ts'
import { sgNameDuplicate } from './sg-name-duplicate.ts'
import { sgNameLength } from './sg-name-length.ts'
import { sgNamePrefix } from './sg-name-prefix.ts'
import { sgOpenCachePort } from './sg-open-cache-port.ts'
import { sgOpenHighRiskPort } from './sg-open-high-risk-port.ts'
import { sgOpenUnauthorisedPort } from './sg-open-unauthorised-port.ts'
import { sgReferenceCrossRegion } from './sg-reference-cross-region.ts'
import { sgReferenceScope } from './sg-reference-scope.ts'
import { sgRuleCidrNotCanonical } from './sg-rule-cidr-not-canonical.ts'
import { sgRuleCidrSyntax } from './sg-rule-cidr-syntax.ts'
import { sgRuleDescriptionLength } from './sg-rule-description-length.ts'
import { sgRuleDescriptionMissing } from './sg-rule-description-missing.ts'
import { sgRuleDuplicate } from './sg-rule-duplicate.ts'
import { sgRulePortRange } from './sg-rule-port-range.ts'
import { sgRulePortsRequired } from './sg-rule-ports-required.ts'
import { sgRuleProtocol } from './sg-rule-protocol.ts'
import { sgUnused } from './sg-unused.ts'

export const rules: readonly Rule<SecurityGroupProps>[] = [
  quotaRulesPerSg,
  sgAllTrafficFromAnywhere,
  sgCacheSourceByCidr,
  sgDescriptionImmutable,
  sgDescriptionRequired,
  sgIpv6Uncovered,
  sgNameCharacters,
  sgNameDefault,
  sgNameDuplicate,
  sgNameLength,
  sgNamePrefix,
  sgOpenCachePort,
  sgOpenHighRiskPort,
  sgOpenUnauthorisedPort,
  sgReferenceCrossRegion,
  sgReferenceScope,
  sgRuleCidrNotCanonical,
  sgRuleCidrSyntax,
  sgRuleDescriptionLength,
  sgRuleDescriptionMissing,
  sgRuleDuplicate,
  sgRulePortRange,
  sgRulePortsRequired,
  sgRuleProtocol,
  sgUnused,
  ...tagRules,
  ...referenceRules,
  ...listRules,
]
