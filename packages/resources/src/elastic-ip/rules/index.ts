import type { Rule } from '@vpcanvas/rules'
import { referenceRules, tagRules } from '../../design-rules/index.ts'
import type { ElasticIpProps } from '../schema.ts'
import { eipNeedsIgw } from './eip-needs-igw.ts'
import { eipOneAssociation } from './eip-one-association.ts'
import { eipPrivateSubnet } from './eip-private-subnet.ts'
import { eipUnassociated } from './eip-unassociated.ts'

export const rules: readonly Rule<ElasticIpProps>[] = [
  eipNeedsIgw,
  eipOneAssociation,
  eipPrivateSubnet,
  eipUnassociated,
  ...tagRules,
  ...referenceRules,
]
