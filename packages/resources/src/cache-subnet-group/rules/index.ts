import type { Rule } from '@vpcanvas/rules'
import { cacheNameRules, referenceRules, tagRules } from '../../design-rules/index.ts'
import type { CacheSubnetGroupProps } from '../schema.ts'
import { csgDescriptionRequired } from './csg-description-required.ts'
import { csgEmpty } from './csg-empty.ts'
import { csgMixedLocations } from './csg-mixed-locations.ts'
import { csgName } from './csg-name.ts'
import { csgNameUpperCase } from './csg-name-upper-case.ts'
import { csgOneVpc } from './csg-one-vpc.ts'
import { csgPublicSubnet } from './csg-public-subnet.ts'
import { csgSingleZone } from './csg-single-zone.ts'
import { csgSubnetCount } from './csg-subnet-count.ts'
import { csgSubnetInUse } from './csg-subnet-in-use.ts'
import { csgVpcChange } from './csg-vpc-change.ts'
import { genUnusedResource } from './gen-unused-resource.ts'

export const rules: readonly Rule<CacheSubnetGroupProps>[] = [
  csgDescriptionRequired,
  csgEmpty,
  csgMixedLocations,
  csgName,
  csgNameUpperCase,
  csgOneVpc,
  csgPublicSubnet,
  csgSingleZone,
  csgSubnetCount,
  csgSubnetInUse,
  csgVpcChange,
  genUnusedResource,
  ...tagRules,
  ...referenceRules,
  ...cacheNameRules,
]
