import type { Id, Questions, Resource } from '@vpcanvas/model'
import { type Origin } from '@vpcanvas/reachability'
import { perList } from '@vpcanvas/rules'
import { type OpaqueProps, opaqueSchema } from './opaque/schema.ts'
import { subnetSchema } from './subnet/schema.ts'
import type { VpcProps } from './vpc/schema.ts'

/** The setting, and what it makes exceptions of, as AWS's own types are called. */
const OPTIONS = 'AWS::EC2::VPCBlockPublicAccessOptions'
const EXCLUSION = 'AWS::EC2::VPCBlockPublicAccessExclusion'

/** What shuts the doors of a VPC for public traffic. */
export interface PublicAccessBlock {
  readonly origin: Origin
  readonly mode: 'ingress' | 'both'
  /** Subnets that it does not hold for. */
  readonly except: readonly Id[]
}

/**
 * VPC Block Public Access, where an import has brought the setting of the VPC's region: it is the account's, and no
 * resource that a design makes. https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html
 */
export function publicAccessBlock(view: Questions, vpc: Resource<VpcProps>): PublicAccessBlock | null {
  const { options, exclusions } = settingsIn(view.all(opaqueSchema))
  const setting = options.find(({ parent }) => parent === null || parent === vpc.parent)
  const mode = MODES.get(textIn(setting?.props, 'InternetGatewayBlockMode'))
  if (!setting || !mode) return null
  const excluded = (id: Id) =>
    exclusions.filter((one) => named(one).some((text) => text === id || text.endsWith(`/${id}`)))
  const own = excluded(vpc.id)
  if (own.some(({ props }) => !isEgressOnly(props))) return null
  const except = view
    .childrenOf(subnetSchema, vpc.id)
    .flatMap(({ id }) => (excluded(id).some(({ props }) => !isEgressOnly(props)) ? [id] : []))
  const label = { en: 'VPC Block Public Access', ko: 'VPC 퍼블릭 액세스 차단' }
  return {
    origin: { resource: setting.id, kind: setting.kind, label },
    mode: own.length > 0 ? 'ingress' : mode,
    except,
  }
}

const MODES: ReadonlyMap<string, PublicAccessBlock['mode']> = new Map([
  ['block-bidirectional', 'both'],
  ['block-ingress', 'ingress'],
])

const settingsIn = perList((opaques: readonly Resource<OpaqueProps>[]) => ({
  options: opaques.filter(({ props }) => props.type === OPTIONS),
  exclusions: opaques.filter(
    ({ props }) => props.type === EXCLUSION && !/^delet|^disabled/.test(textIn(props, 'State')),
  ),
}))

function isEgressOnly(props: OpaqueProps): boolean {
  return textIn(props, 'InternetGatewayExclusionMode') === 'allow-egress'
}

/** What an exclusion is for: by reference, by id or by ARN. */
function named({ props }: Resource<OpaqueProps>): readonly string[] {
  return ['VpcId', 'SubnetId', 'ResourceArn'].flatMap((name) => {
    const value = valueIn(props, name)
    if (typeof value === 'string') return [value]
    const { Ref } = (typeof value === 'object' && value !== null ? value : {}) as { readonly Ref?: unknown }
    return typeof Ref === 'string' ? [Ref] : []
  })
}

function textIn(props: OpaqueProps | undefined, name: string): string {
  const value = props && valueIn(props, name)
  return typeof value === 'string' ? value : ''
}

/** A property, as a template has it or as AWS shows it. */
function valueIn({ body }: OpaqueProps, name: string): unknown {
  const properties = body['Properties']
  const inside = (typeof properties === 'object' && properties !== null ? properties : body) as Readonly<
    Record<string, unknown>
  >
  return Object.hasOwn(inside, name) ? inside[name] : undefined
}
