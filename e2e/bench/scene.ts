import { type Box, type Design, type Id, referencesIn, schemasOf, viewOf, withPlaces } from '@vpcanvas/model'
import { designOf, type Entry, kinds } from '@vpcanvas/resources'
import { figuresOf } from '@vpcanvas/resources/drawing'

const SUBNETS = 4
const HOSTS = 20
const GROUPS = 15
/** Groups that each group lets in. */
const NAMED = 5

/** What any canvas can draw: boxes in boxes, with an icon and a label, and lines between them. */
export interface Scene {
  readonly things: readonly (Box & {
    readonly id: Id
    readonly parent: Id | null
    readonly kind: string
    readonly label: string
    readonly isFrame: boolean
  })[]
  readonly lines: readonly { readonly id: string; readonly source: Id; readonly target: Id }[]
}

/** A design of so many VPCs in one region, 101 things and 76 lines of the security lens each, everything in its place. */
export function sceneDesign(vpcs: number): Design {
  const entries: Entry[] = [{ id: 'region', kind: 'region', props: { region: 'ap-northeast-2' } }]
  for (let n = 0; n < vpcs; n++) entries.push(...vpc(n))
  const design = { ...designOf(...entries), id: `scene-${vpcs}`, name: `Scene ${vpcs}` }
  return withPlaces(design, figuresOf(kinds), schemasOf(kinds))
}

/** The same for other canvases, with places on the plane. */
export function plainScene(design: Design): Scene {
  const view = viewOf(design, schemasOf(kinds))
  const figures = figuresOf(kinds)
  const things: Scene['things'][number][] = []
  const visit = (parent: Id | null, x: number, y: number) => {
    for (const resource of view.children(parent)) {
      const box = design.layout[resource.id]
      if (!box) continue
      const place = { ...box, x: x + box.x, y: y + box.y }
      const isFrame = figures.shape(resource) === 'frame'
      things.push({ ...place, id: resource.id, parent, kind: resource.kind, label: resource.name, isFrame })
      visit(resource.id, place.x, place.y)
    }
  }
  visit(null, 0, 0)
  // As the security lens has them: from what names to what is named.
  const lines = [kinds['securityGroup'], kinds['networkAcl']].flatMap((kind) =>
    kind
      ? view
          .all(kind.schema)
          .flatMap(({ id, props }) =>
            referencesIn(kind.schema, props).map((reference) => ({ source: id, target: reference.id })),
          )
      : [],
  )
  return { things, lines: lines.map((line, n) => ({ id: `line-${n}`, ...line })) }
}

function vpc(n: number): Entry[] {
  const id = `vpc-${n}`
  const group = (k: number) => `${id}-sg-${k % GROUPS}`
  return [
    { id, kind: 'vpc', parent: 'region', props: { cidrBlock: `10.${n}.0.0/16` } },
    ...Array.from({ length: SUBNETS }, (_, s): Entry => ({
      id: `${id}-subnet-${s}`,
      kind: 'subnet',
      parent: id,
      props: { cidrBlock: `10.${n}.${s}.0/24`, availabilityZone: `ap-northeast-2${'ac'[s % 2]}` },
    })),
    ...Array.from({ length: GROUPS }, (_, k): Entry => ({
      id: group(k),
      kind: 'securityGroup',
      parent: id,
      props: {
        description: 'hosts',
        ingress: Array.from({ length: NAMED }, (__, r) => ({
          id: `r${r}`,
          protocol: 'tcp',
          fromPort: 80 + r,
          toPort: 80 + r,
          peer: { type: 'securityGroup', securityGroup: group(k + r + 1) },
          description: '',
        })),
      },
    })),
    { id: `${id}-acl`, kind: 'networkAcl', parent: id, props: { subnets: [`${id}-subnet-0`] } },
    ...Array.from({ length: SUBNETS * HOSTS }, (_, k): Entry => ({
      id: `${id}-host-${k}`,
      kind: 'instance',
      parent: `${id}-subnet-${Math.floor(k / HOSTS)}`,
      props: { securityGroups: [group(k)] },
    })),
  ]
}
