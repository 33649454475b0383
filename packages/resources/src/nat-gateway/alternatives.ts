import type { Alternative } from '@vpcanvas/cost'
import { type Edit, freeName, type Id, newId, type Resource, type View } from '@vpcanvas/model'
import { amazonLinux2023 } from '@vpcanvas/catalogue'
import { elasticIpDefaults, elasticIpSchema } from '../elastic-ip/schema.ts'
import { instanceDefaults, instanceSchema } from '../instance/schema.ts'
import { isPublicIn, subnetsOf } from '../routing.ts'
import { type Route, type RouteTableProps, routeTableSchema } from '../route-table/schema.ts'
import { type SubnetProps, subnetSchema } from '../subnet/schema.ts'
import { isRegional } from './mode.ts'
import { natGatewayDefaults, type NatGatewayProps, natGatewaySchema } from './schema.ts'

type Nat = Resource<NatGatewayProps>

/** One for each zone, one for all, a regional one, an instance: each with the routes that lead to it. */
export function alternatives(nat: Nat, view: View): readonly Alternative[] {
  if (nat.props.connectivityType === 'private') return []
  const scene = sceneOf(nat, view)
  if (scene === null) return []
  return isRegional(view, nat)
    ? oneForAll(nat, scene)
    : [...onePerZone(nat, scene), ...oneForAll(nat, scene), ...regional(nat, scene), ...asInstance(nat, scene)]
}

interface Scene {
  readonly view: View
  readonly vpc: Id
  readonly subnets: readonly Resource<SubnetProps>[]
  readonly tables: readonly Resource<RouteTableProps>[]
  /** The public gateways of the VPC besides this one. */
  readonly others: readonly Nat[]
}

function sceneOf(nat: Nat, view: View): Scene | null {
  const vpc = isRegional(view, nat) ? nat.parent : (view.as(subnetSchema, nat.parent)?.parent ?? null)
  if (vpc === null) return null
  const subnets = view.childrenOf(subnetSchema, vpc)
  const others = [vpc, ...subnets.map(({ id }) => id)]
    .flatMap((home) => view.childrenOf(natGatewaySchema, home))
    .filter(({ id, props }) => id !== nat.id && props.connectivityType === 'public')
  return { view, vpc, subnets, tables: view.childrenOf(routeTableSchema, vpc), others }
}

/** The zones that the gateway serves from another zone get one each, beside an internet gateway's route of their own. */
function onePerZone(nat: Nat, { view, subnets, tables }: Scene): readonly Alternative[] {
  const home = view.as(subnetSchema, nat.parent)?.props.availabilityZone
  const add = adding(view)
  const edits: Edit[] = []
  for (const table of tables.filter(({ props }) => props.routes.some(({ target }) => target === nat.id))) {
    const served = subnetsOf(view, table, subnets).filter(({ props }) => props.availabilityZone !== home)
    const left = new Set(table.props.subnets)
    for (const [zone, here] of Map.groupBy(served, ({ props }) => props.availabilityZone)) {
      const place = subnets.find((one) => one.props.availabilityZone === zone && isPublicIn(view, one, 4))
      // The zone has nowhere to put one.
      if (!place) continue
      const gateway = add.gateway(nat.name, place.id)
      for (const { id } of here) left.delete(id)
      const routes = table.props.routes.map((route) =>
        route.target === nat.id ? { ...route, target: gateway } : route,
      )
      add.table(
        table,
        here.map(({ id }) => id),
        routes,
      )
    }
    if (left.size < table.props.subnets.length) {
      edits.push({ op: 'set', id: table.id, path: ['subnets'], value: [...left] })
    }
  }
  if (add.edits.length === 0) return []
  return [
    {
      id: 'per-zone',
      title: { en: 'A NAT gateway in each zone', ko: '가용 영역마다 NAT 게이트웨이' },
      trade: {
        en: 'A zone that fails takes only itself off the internet, and no data crosses zones to get out.',
        ko: '한 가용 영역의 장애가 그 영역의 인터넷 연결에만 영향을 주며, 나가는 데이터가 영역을 건너지 않습니다.',
      },
      edits: [...edits, ...add.edits],
    },
  ]
}

function oneForAll(nat: Nat, scene: Scene): readonly Alternative[] {
  const { view, subnets } = scene
  const title = { en: 'One NAT gateway for all zones', ko: '모든 영역에 NAT 게이트웨이 하나' }
  const trade = {
    en: 'When its zone fails, every zone loses the internet; data from other zones is billed for crossing.',
    ko: '해당 가용 영역에 장애가 나면 모든 영역이 인터넷 연결을 잃으며, 다른 영역의 데이터는 영역 간 전송 요금이 있습니다.',
  }
  if (isRegional(view, nat)) {
    const place = subnets.find((one) => isPublicIn(view, one, 4))
    if (!place) return []
    const add = adding(view)
    const gateway = add.gateway(nat.name, place.id)
    return [{ id: 'one', title, trade, edits: [...add.edits, ...exchange(scene, [nat], gateway)] }]
  }
  if (scene.others.length === 0) return []
  return [{ id: 'one', title, trade, edits: exchange(scene, scene.others, nat.id) }]
}

function regional(nat: Nat, scene: Scene): readonly Alternative[] {
  const id = newId(natGatewaySchema.kind, scene.view.resources)
  const props = { ...natGatewayDefaults, tags: nat.props.tags }
  const resource = { id, kind: natGatewaySchema.kind, name: nat.name, parent: scene.vpc, props }
  return [
    {
      id: 'regional',
      title: { en: 'A regional NAT gateway', ko: '리전 NAT 게이트웨이' },
      trade: {
        en: 'In every zone where something works, without public subnets; AWS manages the addresses, so the internet sees other ones.',
        ko: '리소스가 있는 모든 가용 영역을 퍼블릭 서브넷 없이 담당합니다. 주소는 AWS가 관리하므로 인터넷에 보이는 주소가 바뀝니다.',
      },
      edits: [{ op: 'add', resource }, ...exchange(scene, [nat, ...scene.others], id)],
    },
  ]
}

/** An address stays, a small instance forwards. What makes it forward is in its image, and no design holds that. */
function asInstance(nat: Nat, { view }: Scene): readonly Alternative[] {
  const resource = {
    id: newId(instanceSchema.kind, view.resources),
    kind: instanceSchema.kind,
    name: freeName(view, 'nat-instance'),
    parent: nat.parent,
    props: {
      ...instanceDefaults,
      instanceType: 't4g.nano',
      imageId: amazonLinux2023.arm64,
      associatePublicIpAddress: false,
      sourceDestCheck: false,
    },
  }
  return [
    {
      id: 'instance',
      title: { en: 'A NAT instance (t4g.nano)', ko: 'NAT 인스턴스(t4g.nano)' },
      trade: {
        en: 'One small host that you patch and watch, far less bandwidth, and no other takes over when it fails.',
        ko: '직접 패치하고 지켜봐야 하는 작은 호스트 하나이며 대역폭이 훨씬 작고, 장애가 나도 대신할 것이 없습니다.',
      },
      edits: [
        { op: 'remove', id: nat.id },
        { op: 'add', resource },
      ],
      onlyCompared: {
        en: 'It needs an image that is set up to forward, which a design does not hold.',
        ko: '전달하도록 구성한 이미지가 필요하며 디자인에는 담을 수 없습니다.',
      },
    },
  ]
}

/** Every route of the VPC to some gateways goes to another one; they go, and the addresses that only they used. */
function exchange({ view, tables }: Scene, gone: readonly Nat[], to: Id): readonly Edit[] {
  const ids = new Set(gone.map(({ id }) => id))
  const routed = tables.flatMap(({ id, props }) =>
    props.routes
      .filter(({ target }) => target !== null && ids.has(target))
      .map((route): Edit => ({ op: 'set', id, path: ['routes', route.id, 'target'], value: to })),
  )
  const addresses = gone.flatMap(({ props }) => view.as(elasticIpSchema, props.elasticIp) ?? [])
  const idle = addresses.filter(
    ({ id, props }) => props.instance === null && view.mentions(id).every(({ by }) => ids.has(by.id)),
  )
  return [...routed, ...[...ids, ...new Set(idle.map(({ id }) => id))].map((id): Edit => ({ op: 'remove', id }))]
}

/** Additions to a design that know of one another, so that each has an id and a name of its own. */
function adding(view: View) {
  const edits: Extract<Edit, { op: 'add' }>[] = []
  let resources = view.resources
  const add = (resource: Resource): Id => {
    resources = { ...resources, [resource.id]: resource }
    edits.push({ op: 'add', resource })
    return resource.id
  }
  const now = () => ({ resources })
  return {
    edits: edits as readonly Edit[],
    /** A public gateway in a subnet, with an address of its own. */
    gateway(name: string, parent: Id): Id {
      const { kind } = elasticIpSchema
      const elasticIp = add({
        id: newId(kind, resources),
        kind,
        name: freeName(now(), 'nat-address'),
        parent,
        props: elasticIpDefaults,
      })
      const id = newId(natGatewaySchema.kind, resources)
      const props = { ...natGatewayDefaults, elasticIp }
      return add({ id, kind: natGatewaySchema.kind, name: freeName(now(), name), parent, props })
    },
    /** A table beside another one, for some of its subnets. */
    table(beside: Resource<RouteTableProps>, subnets: readonly Id[], routes: readonly Route[]): Id {
      const id = newId(routeTableSchema.kind, resources)
      const props = { ...beside.props, main: false, subnets, routes }
      return add({
        id,
        kind: routeTableSchema.kind,
        name: freeName(now(), beside.name),
        parent: beside.parent,
        props,
      })
    },
  }
}
