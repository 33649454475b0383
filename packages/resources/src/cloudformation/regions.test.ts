import { fromCloudFormation, toCloudFormation } from '@vpcanvas/formats/cloudformation'
import { expect, it } from 'vitest'
import { designOf } from '../design-of.ts'
import { kinds } from '../kinds.ts'
import { judgedByCfnLint } from './cfn-lint.ts'

const design = designOf(
  { id: 'internet', kind: 'internet' },
  { id: 'seoul', kind: 'region', props: { region: 'ap-northeast-2' } },
  { id: 'ireland', kind: 'region', props: { region: 'eu-west-1' } },
  { id: 'apps', kind: 'vpc', parent: 'seoul' },
  { id: 'data', kind: 'vpc', parent: 'ireland', props: { cidrBlock: '10.1.0.0/16' } },
  { id: 'peering', kind: 'vpcPeering', parent: 'seoul', props: { requester: 'apps', accepter: 'data' } },
  {
    id: 'back',
    kind: 'routeTable',
    parent: 'data',
    props: { routes: [{ id: 'r', destination: '10.0.0.0/16', target: 'peering' }] },
  },
)

it('a design of two regions becomes two templates that ask each other for what they need', () => {
  const [ireland, seoul, ...more] = toCloudFormation(design, kinds, { as: 'yaml' }).templates
  expect(more).toEqual([])
  expect([ireland, seoul].map((one) => [one?.frame, one?.region])).toEqual([
    ['ireland', 'eu-west-1'],
    ['seoul', 'ap-northeast-2'],
  ])
  expect(seoul?.template.Parameters).toEqual({
    dataVpcId: { Type: 'String', Description: 'The VpcId of "data", which is in the template of another region' },
  })
  expect(seoul?.template.Resources['peering']?.Properties).toMatchObject({
    VpcId: { Ref: 'apps' },
    PeerVpcId: { Ref: 'dataVpcId' },
    PeerRegion: 'eu-west-1',
  })
  expect(ireland?.template.Resources['backRouteR']?.Properties).toMatchObject({
    VpcPeeringConnectionId: { Ref: 'peeringId' },
  })
  expect(Object.keys(seoul?.template.Outputs ?? {})).toContain('peeringId')
  expect(Object.keys(ireland?.template.Outputs ?? {})).toContain('dataId')
  expect(seoul?.lost.map(({ resource, field }) => [resource, field])).toEqual([['peering', 'accepter']])
  const texts = new Map([ireland, seoul].map((one) => [one!.region, one!.text]))
  expect(judgedByCfnLint(texts).filter(({ level }) => level === 'Error')).toEqual([])
})

it('each of them comes back by itself, with what it knows', () => {
  const [ireland, seoul] = toCloudFormation(design, kinds, { as: 'json' }).templates.map(({ text }) =>
    fromCloudFormation(text, kinds),
  )
  expect(Object.keys(ireland!.design.resources).toSorted()).toEqual(
    ['back', 'data', 'ireland', 'internet', 'backRouteR', 'template'].toSorted(),
  )
  expect(Object.keys(seoul!.design.resources).toSorted()).toEqual(['apps', 'peering', 'seoul', 'template'].toSorted())
  expect(seoul!.unsupported.map(({ id, kept }) => [id, kept])).toEqual([['peering', true]])
})

it('more outputs than AWS takes are left out from the least important on, and told', () => {
  const many = Array.from({ length: 230 }, (_, at) => ({
    id: `s${at}`,
    kind: 'subnet',
    parent: 'vpc',
    props: { cidrBlock: `10.0.${at}.0/24` },
  }))
  const large = designOf({ id: 'region', kind: 'region' }, { id: 'vpc', kind: 'vpc', parent: 'region' }, ...many)
  const [template] = toCloudFormation(large, kinds, { as: 'yaml' }).templates
  const outputs = Object.keys(template!.template.Outputs ?? {})
  expect(outputs).toHaveLength(200)
  expect(outputs).toContain('vpcId')
  expect(template!.notes.map(({ en }) => en)).toEqual([
    'AWS takes at most 200 outputs; 31 of the least important are left out.',
  ])
})
